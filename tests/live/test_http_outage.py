"""Neo4j stops under a running server, and comes back."""

import asyncio
from contextlib import ExitStack
from dataclasses import dataclass

import httpx
import pytest

from graph.server.local import managed_server
from graph.session import Connection, Graph
from graph.settings import Settings
from graph.structure.migrate import bring_up_to_date
from tests.fix_http import ServeApp, free_port

SECRETS = ("bolt://", "neo4j://", "Traceback", "MATCH", "RETURN")


@dataclass(frozen=True)
class Phase:
    """What the server says at one time."""

    graphql: httpx.Response
    alive: httpx.Response
    ready: httpx.Response


def observed(client: httpx.Client) -> Phase:
    query = client.post("/graphql", json={"query": "{ genres { name } }"})
    return Phase(query, client.get("/healthz"), client.get("/readyz"))


async def structured(connection: Connection) -> None:
    async with Graph(connection) as graph:
        await bring_up_to_date(graph)


@pytest.fixture(scope="module")
def phases(used_home: Settings, serve_app: ServeApp) -> tuple[Phase, Phase, Phase]:
    """The same server with its Neo4j, without it, and with it again."""
    settings = used_home.model_copy(update={"fabula_neo4j_port": free_port()})
    with ExitStack() as stack:
        with managed_server(settings) as connection:
            asyncio.run(structured(connection))
            client = stack.enter_context(serve_app(connection))
            before = observed(client)
        during = observed(client)
        with managed_server(settings):
            return before, during, observed(client)


def test_a_query_is_told_that_the_database_is_away(phases: tuple[Phase, Phase, Phase]) -> None:
    _, during, _ = phases

    assert during.graphql.status_code == 503
    assert during.graphql.json()["errors"][0]["extensions"]["code"] == "DATABASE_UNAVAILABLE"


def test_the_answer_gives_nothing_away(phases: tuple[Phase, Phase, Phase]) -> None:
    _, during, _ = phases
    said = during.graphql.text + during.ready.text

    assert [secret for secret in SECRETS if secret in said] == []


def test_the_server_stays_up_but_is_not_ready(phases: tuple[Phase, Phase, Phase]) -> None:
    _, during, _ = phases

    assert (during.alive.status_code, during.ready.status_code) == (200, 503)
    assert during.ready.json() == {"status": "not ready", "checks": {"neo4j": "Neo4j does not answer."}}


def test_answers_come_back_with_neo4j_and_without_a_restart(phases: tuple[Phase, Phase, Phase]) -> None:
    before, _, after = phases

    assert (after.graphql.json(), after.ready.json()) == (before.graphql.json(), before.ready.json())
    assert after.ready.status_code == 200
