"""Brings a graph's constraints and indexes to the version this Fabula knows."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import LiteralString

from graph.errors import DatabaseUnavailable, StructureError
from graph.session import Graph, Transaction

APPLIED: LiteralString = "MATCH (structure:Structure) RETURN structure.version AS version ORDER BY version"

ONE_RECORD_PER_VERSION: LiteralString = """
CREATE CONSTRAINT structure_version IF NOT EXISTS FOR (structure:Structure) REQUIRE structure.version IS UNIQUE
"""

# Version 0 is no migration: its node is the lock that a second process waits for until the first has committed.
LOCK: LiteralString = "MERGE (lock:Structure {version: 0}) SET lock.name = 'lock', lock.takenAt = datetime()"

RECORD: LiteralString = "CREATE (:Structure {version: $version, name: $name, appliedAt: datetime()})"

INDEXES_ONLINE: LiteralString = "CALL db.awaitIndexes($seconds)"

SECONDS_TO_POPULATE = 600

PAUSES = (0.1, 0.2, 0.5, 1.0, 2.0)
"""Seconds before another try of a statement that fell victim to another process's locks."""


@dataclass(frozen=True)
class Migration:
    """One numbered step: a few statements that may be repeated without harm."""

    version: int
    name: str
    statements: tuple[str, ...]


async def bring_up_to_date(graph: Graph) -> tuple[Migration, ...]:
    """Apply what the graph still lacks and return it; a graph from a newer Fabula is refused."""
    if not _missing(await graph.read(APPLIED)):
        return ()
    await _change(graph, ONE_RECORD_PER_VERSION)
    applied = await graph.write(lambda transaction: _apply_missing(graph, transaction))
    await graph.run(INDEXES_ONLINE, {"seconds": SECONDS_TO_POPULATE})
    return applied


@cache
def migrations() -> tuple[Migration, ...]:
    """Every migration this Fabula knows, in order."""
    files = (file for file in resources.files(__package__).iterdir() if file.name.endswith(".cypher"))
    return tuple(_parse(file) for file in sorted(files, key=lambda file: file.name))


async def _apply_missing(graph: Graph, transaction: Transaction) -> tuple[Migration, ...]:
    await transaction.run(LOCK)
    missing = _missing(await transaction.run(APPLIED))
    for migration in missing:
        for statement in migration.statements:
            await _change(graph, statement)
        await transaction.run(RECORD, {"version": migration.version, "name": migration.name})
    return missing


async def _change(graph: Graph, statement: LiteralString) -> None:
    """Run a statement that says IF NOT EXISTS; Neo4j breaks up two of them at once as a deadlock."""
    for pause in PAUSES:
        try:
            return await graph.run(statement)
        except DatabaseUnavailable:
            await asyncio.sleep(pause)
    return await graph.run(statement)


def _missing(rows: list[dict[str, int]]) -> tuple[Migration, ...]:
    applied = {row["version"] for row in rows}
    newest = migrations()[-1].version
    if applied and max(applied) > newest:
        message = (
            f"The graph has structure version {max(applied)}, this Fabula knows up to {newest}: "
            "use the newer Fabula that made it, or another database."
        )
        raise StructureError(message)
    return tuple(migration for migration in migrations() if migration.version not in applied)


def _parse(file: Traversable) -> Migration:
    number, _, name = file.name.removesuffix(".cypher").partition("_")
    return Migration(int(number), name, tuple(_statements(file.read_text(encoding="utf-8"))))


def _statements(text: str) -> Iterator[str]:
    code = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))
    return (statement.strip() for statement in code.split(";") if statement.strip())
