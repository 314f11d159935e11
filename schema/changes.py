"""What a change to schema.graphql breaks for clients, and whether the changelog says so; `make check` runs it."""

import re
import subprocess
import sys
from pathlib import Path

from graphql import build_schema, find_breaking_changes

ROOT = Path(__file__).parent.parent
SCHEMA = "schema/schema.graphql"
RELEASED = ("origin/main", "main")
"""Where clients' schema is found; without these, the last tag has it."""

UNRELEASED = re.compile(r"^## \[?Unreleased\b.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
ANNOUNCEMENT = "- Breaking:"


def main() -> None:
    """Compare with what clients have; unannounced breaks are told and end with exit code 1."""
    before = released_schema(ROOT)
    if before is None:
        sys.stdout.write(f"No earlier {SCHEMA} to compare with.\n")
        return
    broken = breaks(before, (ROOT / SCHEMA).read_text(encoding="utf-8"))
    if broken and not is_announced((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")):
        remedy = f"Undo it, or say so in CHANGELOG.md, under Unreleased, in a line that starts with `{ANNOUNCEMENT}`."
        sys.exit("\n".join([f"{SCHEMA} breaks what clients ask today:", *broken, remedy]))


def breaks(before: str, after: str) -> list[str]:
    """What clients of one schema can no longer ask of the other."""
    found = find_breaking_changes(build_schema(before), build_schema(after))
    return sorted(change.description for change in found)


def is_announced(changelog: str) -> bool:
    """Whether the next release owns up to breaking something."""
    unreleased = UNRELEASED.search(changelog)
    return unreleased is not None and any(line.startswith(ANNOUNCEMENT) for line in unreleased[0].splitlines())


def released_schema(checkout: Path) -> str | None:
    """The schema on the main branch before the commit that is checked out, or else of the last tag, if there is any."""
    here = _git(checkout, "rev-parse", "HEAD")
    tag = (_git(checkout, "describe", "--tags", "--abbrev=0") or "").strip()
    for name in filter(None, (*RELEASED, tag)):
        before = f"{name}~1" if _git(checkout, "rev-parse", f"{name}^{{commit}}") == here else name
        if schema := _git(checkout, "show", f"{before}:{SCHEMA}"):
            return schema
    return None


def _git(checkout: Path, *arguments: str) -> str | None:
    """What git says; nothing where there is no such commit or file, no repository or no git at all."""
    command = ["git", "-C", str(checkout), *arguments]
    try:
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")  # noqa: S603  # ours, no shell
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


if __name__ == "__main__":
    main()
