"""What a request costs Neo4j: its statements and their database hits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

import neo4j

from benchmarks.ask import ask
from benchmarks.cases import Case
from benchmarks.eavesdrop import Statement, eavesdropping
from benchmarks.servers import Contender, running
from graph.session import Connection

SAMPLE = 10
"""Requests of each case that are listened to."""


@dataclass(frozen=True)
class Cost:
    """Means over the sample."""

    statements: float
    hits: float


def costs(contender: Contender, cases: Iterable[Case], connection: Connection) -> dict[str, Cost]:
    """What each case costs by way of one server, by the case's name."""
    with (
        eavesdropping(urlsplit(connection.uri).port or 7687) as (port, overheard),
        running(contender, _moved(connection, port)) as server,
    ):
        found = {}
        for case in cases:
            bodies = _spread(case.bodies(contender.dialect))
            ask(server.url(case.name), bodies[0])
            overheard.forget()
            for body in bodies:
                ask(server.url(case.name), body)
            statements = list(overheard.statements)
            found[case.name] = Cost(len(statements) / len(bodies), _hits(statements, connection) / len(bodies))
    return found


def _moved(connection: Connection, port: int) -> Connection:
    return Connection(f"bolt://127.0.0.1:{port}", connection.username, connection.password, connection.database)


def _spread(bodies: Sequence[bytes]) -> list[bytes]:
    return list(bodies[:: max(1, len(bodies) // SAMPLE)])


def _hits(statements: Sequence[Statement], connection: Connection) -> int:
    auth = (connection.username, connection.password)
    with (
        neo4j.GraphDatabase.driver(connection.uri, auth=auth, notifications_min_severity="OFF") as driver,
        driver.session(database=connection.database) as session,
    ):
        return sum(_hits_of_one(session, statement) for statement in statements)


def _hits_of_one(session: neo4j.Session, statement: Statement) -> int:
    summary = session.run(f"PROFILE {statement.text}", statement.parameters).consume()
    return _hits_of_plan(cast("dict[str, Any]", summary.profile))


def _hits_of_plan(plan: dict[str, Any]) -> int:
    own: int = plan.get("dbHits", 0)
    return own + sum(_hits_of_plan(child) for child in plan.get("children", ()))
