"""Constraints and indexes on a real Neo4j."""

import asyncio
from collections.abc import AsyncIterator
from typing import LiteralString

import pytest

from graph.errors import StructureError
from graph.session import Connection, Graph
from graph.structure.migrate import bring_up_to_date, migrations

CONSTRAINTS: LiteralString = "SHOW CONSTRAINTS YIELD name RETURN name"
INDEXES: LiteralString = "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, state"
RECORDS: LiteralString = "MATCH (s:Structure) WHERE s.version > 0 RETURN s.name AS name ORDER BY s.version"
FORGET: LiteralString = "MATCH (s:Structure) DELETE s"
FROM_THE_FUTURE: LiteralString = "CREATE (:Structure {version: 9999, name: 'unheard of'})"


@pytest.fixture
async def bare(graph: Graph) -> AsyncIterator[Graph]:
    """A graph without constraints and indexes, given them again after the test."""
    await graph.run(FORGET)
    for row in await graph.read(CONSTRAINTS):
        await graph.run(f"DROP CONSTRAINT {row['name']} IF EXISTS")
    for row in await graph.read(INDEXES):
        await graph.run(f"DROP INDEX {row['name']} IF EXISTS")
    yield graph
    await graph.run(FORGET)
    await bring_up_to_date(graph)


async def test_a_bare_graph_gets_every_migration_in_order(bare: Graph) -> None:
    applied = await bring_up_to_date(bare)

    assert applied == migrations()
    assert [row["name"] for row in await bare.read(RECORDS)] == [migration.name for migration in migrations()]


async def test_every_index_is_online_afterwards(bare: Graph) -> None:
    await bring_up_to_date(bare)

    assert {row["state"] for row in await bare.read(INDEXES)} == {"ONLINE"}


async def test_a_second_start_changes_nothing(graph: Graph) -> None:
    assert await bring_up_to_date(graph) == ()


async def test_migrations_may_run_again_where_their_record_was_lost(graph: Graph) -> None:
    await graph.run(FORGET)

    applied = await bring_up_to_date(graph)

    assert applied == migrations()


@pytest.mark.usefixtures("bare")
async def test_of_many_processes_at_once_one_applies_everything(connection: Connection) -> None:
    async def start() -> int:
        async with Graph(connection) as process:
            return len(await bring_up_to_date(process))

    applied = await asyncio.gather(*(start() for _ in range(4)))

    assert sorted(applied) == [0, 0, 0, len(migrations())]


async def test_a_graph_from_a_newer_fabula_is_refused(bare: Graph) -> None:
    await bare.run(FROM_THE_FUTURE)

    with pytest.raises(StructureError, match="structure version 9999"):
        await bring_up_to_date(bare)


async def test_search_finds_accented_names_without_their_accents(graph: Graph) -> None:
    await graph.run("CREATE (:Person {slug: 'penelope-cruz', name: 'Penélope Cruz'})")

    rows = await graph.read(
        "CALL db.index.fulltext.queryNodes('search_text', 'penelope') YIELD node RETURN node.slug AS slug"
    )

    assert [row["slug"] for row in rows] == ["penelope-cruz"]


async def test_search_finds_a_character_by_an_alias(graph: Graph) -> None:
    await graph.run("CREATE (:Character {slug: 'memento-2000/teddy', name: 'Teddy', aliases: ['John Gammell']})")

    rows = await graph.read(
        "CALL db.index.fulltext.queryNodes('search_text', 'gammell') YIELD node RETURN node.name AS name"
    )

    assert [row["name"] for row in rows] == ["Teddy"]
