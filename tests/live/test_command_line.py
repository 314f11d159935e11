"""The command line with a real Neo4j."""

import json
from pathlib import Path
from typing import LiteralString

import pytest

from graph.session import Connection, Graph
from tests.command import SEED_FILMS, fabula, pointing_at

FILMS: LiteralString = "MATCH (film:Film) RETURN film.slug AS slug ORDER BY slug"
EVERYTHING: LiteralString = (
    "MATCH (n:!Structure) RETURN properties(n) AS node, COUNT { (n)--() } AS ties ORDER BY n.slug"
)

FIVE_MISTAKES = """\
title: Ran
year: 1985
runtime_minutes: long
genre: Drama
cast:
  - {person: Tatsuya Nakadai, character: Hidetora}
events:
  - {title: The hunt, participants: [Hidetorra]}
  - {title: The hunt}
  - {title: The storm, after: [The siege]}
"""


async def films(graph: Graph) -> list[str]:
    return [row["slug"] for row in await graph.read(FILMS)]


@pytest.mark.usefixtures("graph")
def test_a_neo4j_that_runs_already_is_used_and_none_is_started(connection: Connection, tmp_path: Path) -> None:
    home = tmp_path / "home"

    done = fabula("load", SEED_FILMS, "--json", FABULA_HOME=str(home), **pointing_at(connection))

    assert (json.loads(done.stdout)["loaded"], done.stderr, home.exists()) == (12, "", False)


async def test_a_document_with_five_mistakes_is_told_them_all_and_changes_nothing(
    connection: Connection, graph: Graph, tmp_path: Path
) -> None:
    document = tmp_path / "ran.yaml"
    document.write_text("title: Ran\nyear: 1985\n")
    fabula("load", document, **pointing_at(connection))
    before = await graph.read(EVERYTHING)
    document.write_text(FIVE_MISTAKES)

    done = fabula("load", document, **pointing_at(connection))

    assert done.returncode == 1
    assert [line.removeprefix(f"{document}:").partition(": ")[0] for line in done.stderr.splitlines()] == [
        "3:1",
        "4:1",
        "8:38",
        "9:6",
        "10:32",
    ]
    assert await graph.read(EVERYTHING) == before


async def test_a_catalogue_tells_what_it_leaves_out_and_spares_stories(
    connection: Connection, graph: Graph, tmp_path: Path
) -> None:
    document, catalogue = tmp_path / "ran.yaml", tmp_path / "films.jsonl"
    document.write_text("title: Ran\nyear: 1985\nevents: [{title: The hunt}]\n")
    records = [{"title": "Ran", "year": 1985}, {"title": "Heat", "year": 1995, "cast": ["Al Pacino", "Al Pacino"]}]
    catalogue.write_text("\n".join(map(json.dumps, records)))
    fabula("load", document, **pointing_at(connection))

    done = fabula("load", "--format", "wikipedia-films", catalogue, "--json", **pointing_at(connection))

    found = json.loads(done.stdout)
    assert found["left_out"] == {"cast entry: a name twice in one cast": 1}
    assert (found["loaded"], found["unchanged"], await films(graph)) == (1, 1, ["heat-1995", "ran-1985"])
