"""A real Neo4j: one managed server for the whole session, an empty graph for every test."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import LiteralString

import pytest

from graph.server.home import Home
from graph.server.jars import install_jars
from graph.server.local import managed_server
from graph.server.progress import in_silence
from graph.session import Connection, Graph
from graph.settings import Settings
from graph.structure.migrate import bring_up_to_date

EMPTY: LiteralString = "MATCH (node:!Structure) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS"

ServerSettings = Callable[[], Settings]


@pytest.fixture(scope="session")
def jar_cache() -> Path:
    """The jars of whoever runs the tests, so that nothing is fetched twice."""
    developer = Settings()
    home = Home.of(developer)
    install_jars(home, developer.fabula_maven_repository, in_silence)
    return home.cache


@pytest.fixture(scope="session")
def server_settings(jar_cache: Path, tmp_path_factory: pytest.TempPathFactory) -> ServerSettings:
    """Makes settings of a small server with its own data, any free port, and the shared jars."""

    def make() -> Settings:
        home = tmp_path_factory.mktemp("fabula")
        (home / jar_cache.name).symlink_to(jar_cache)
        return Settings(
            neo4j_uri=None,
            fabula_home=home,
            fabula_neo4j_port=0,
            fabula_neo4j_heap_mb=512,
            fabula_neo4j_page_cache_mb=64,
        )

    return make


@pytest.fixture(scope="session")
def connection(server_settings: ServerSettings) -> Iterator[Connection]:
    """The Neo4j of this test session."""
    with managed_server(server_settings()) as connection:
        yield connection


@pytest.fixture
async def graph(connection: Connection) -> AsyncIterator[Graph]:
    """A connected graph with every constraint and index and nothing else."""
    async with Graph(connection) as graph:
        await bring_up_to_date(graph)
        await graph.run(EMPTY)
        yield graph
