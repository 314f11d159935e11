import subprocess
from pathlib import Path

import pytest

from schema.changes import SCHEMA, breaks, is_announced, released_schema

BEFORE = "type Query { film(slug: String!): String  year: Int!  size: Int }"


@pytest.mark.parametrize(
    ("after", "broken"),
    [
        (BEFORE, []),
        ("type Query { film(slug: String!): String  year: Int!  size: Int  genre: String }", []),
        ("type Query { film(slug: String!, year: Int): String  year: Int!  size: Int }", []),
        ("type Query { film(slug: String!): String  size: Int }", ["Field Query.year was removed."]),
        (
            "type Query { film(slug: String!): String  year: Int  size: Int }",
            ["Field Query.year changed type from Int! to Int."],
        ),
        (
            "type Query { film(slug: String!, year: Int!): String  year: Int!  size: Int }",
            ["A required argument Query.film(year:) was added."],
        ),
    ],
)
def test_what_clients_can_no_longer_ask_is_a_break(after: str, broken: list[str]) -> None:
    assert breaks(BEFORE, after) == broken


@pytest.mark.parametrize(
    ("changelog", "announced"),
    [
        ("## [Unreleased]\n\n- Breaking: `year` is gone.\n\n## [0.1.0]\n", True),
        ("## [Unreleased]\n\n### For those who run queries\n\n- More.\n- Breaking: `year` is gone.\n", True),
        ("## [Unreleased]\n\n## [0.1.0]\n\n- Breaking: `year` is gone.\n", False),
        ("## [Unreleased]\n\n- Nothing is Breaking: today.\n", False),
        ("", False),
    ],
)
def test_a_break_is_announced_among_what_is_unreleased(changelog: str, announced: bool) -> None:  # noqa: FBT001  # a table's column
    assert is_announced(changelog) is announced


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with two commits on main, each with a schema of its own."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    for schema in ("first", "second"):
        commit(tmp_path, schema)
    return tmp_path


def git(checkout: Path, *arguments: str) -> None:
    author = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(checkout), *author, *arguments], check=True)


def commit(checkout: Path, schema: str) -> None:
    path = checkout / SCHEMA
    path.parent.mkdir(exist_ok=True)
    path.write_text(schema)
    git(checkout, "add", SCHEMA)
    git(checkout, "commit", "--quiet", "--message", schema)


def test_on_main_the_commit_before_is_what_clients_have(checkout: Path) -> None:
    assert released_schema(checkout) == "first"


def test_on_a_branch_the_last_commit_of_main_is_what_clients_have(checkout: Path) -> None:
    git(checkout, "switch", "--quiet", "--create", "new-field")
    commit(checkout, "third")

    assert released_schema(checkout) == "second"


def test_without_a_main_branch_the_last_tag_is_what_clients_have(checkout: Path) -> None:
    git(checkout, "tag", "v1", "main~1")
    git(checkout, "switch", "--quiet", "--detach")
    git(checkout, "branch", "--quiet", "--delete", "--force", "main")

    assert released_schema(checkout) == "first"


def test_where_there_is_no_repository_there_is_nothing_to_compare_with(tmp_path: Path) -> None:
    assert released_schema(tmp_path) is None
