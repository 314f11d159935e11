"""The seed films in a Neo4j of their own, read by many tests and changed by none."""

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack

import pytest
import strawberry

from graph.load.loader import load_films
from graph.server.local import managed_server
from graph.session import Connection, Graph
from graph.structure.migrate import bring_up_to_date
from schema.answer import Answerer
from schema.build import build_schema
from schema.limits import Limits
from seeds.files import read
from tests.command import SEED_FILMS
from tests.fix_neo4j import ServerSettings


@pytest.fixture(scope="session")
def seeded_connection(server_settings: ServerSettings) -> Iterator[Connection]:
    """A second Neo4j, for the seed films."""
    with ExitStack() as stack:
        yield stack.enter_context(managed_server(server_settings()))


@pytest.fixture(scope="session")
async def seeded(seeded_connection: Connection) -> AsyncIterator[Graph]:
    """A graph that holds the seed films; only to be read."""
    async with Graph(seeded_connection) as graph:
        await bring_up_to_date(graph)
        report = await load_films(graph, read([str(SEED_FILMS)]))
        assert not report.refused, report.refused
        yield graph


@pytest.fixture(scope="session")
def schema() -> strawberry.Schema:
    return build_schema()


@pytest.fixture
def answerer(seeded: Graph, schema: strawberry.Schema) -> Answerer:
    return Answerer(seeded, schema, Limits())


@pytest.fixture
def statements_sent(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Every statement that goes over the wire to Neo4j from here on."""
    sent: list[str] = []

    def note(record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if "C: RUN" in message:
            sent.append(message)
        return True

    caplog.handler.addFilter(note)
    caplog.set_level(logging.DEBUG, logger="neo4j.io")
    return sent
