import asyncio
import os
import signal
import time
from typing import LiteralString

import pytest

from graph.errors import DatabaseUnavailable, ManagedServerError
from graph.server.home import Home
from graph.server.local import managed_server, server_status, stop_server
from graph.server.process import is_ours
from graph.server.revival import kept_running
from graph.session import Connection, Graph
from graph.settings import Settings
from tests.fix_server import StartProcess


def test_two_processes_share_one_server_until_the_last_one_leaves(
    server: Settings, other_process: StartProcess
) -> None:
    first, second = other_process(), other_process()
    uris = {first.uri, second.uri}
    shared = process_id(server)

    first.leave()
    outlived_the_first = is_ours(shared, Home.of(server))
    second.leave()

    assert len(uris) == 1
    assert outlived_the_first
    assert not is_ours(shared, Home.of(server))


def test_a_server_left_by_a_killed_process_is_adopted(server: Settings, other_process: StartProcess) -> None:
    killed = other_process()
    uri = killed.uri
    killed.process.kill()
    killed.process.wait()

    with managed_server(server) as connection:
        assert connection.uri == uri


def test_a_server_that_hangs_is_replaced(server: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    with managed_server(server, keep=True):
        hanging = process_id(server)
    os.kill(hanging, signal.SIGSTOP)
    monkeypatch.setattr("graph.server.local.HALF_DEAD_AFTER", 0.0)
    monkeypatch.setattr("graph.server.process.POLITE_SECONDS", 0.5)

    with managed_server(server):
        assert process_id(server) != hanging


def test_what_was_committed_outlives_the_server_being_killed(server: Settings) -> None:
    with managed_server(server) as connection:
        asyncio.run(run(connection, "UNWIND range(1, 1000) AS number CREATE (:Film {number: number})"))
        os.kill(process_id(server), signal.SIGKILL)

    with managed_server(server) as connection:
        assert asyncio.run(read(connection, "MATCH (film:Film) RETURN count(film) AS films")) == [{"films": 1000}]


def test_a_server_that_dies_in_use_comes_back_where_it_was(server: Settings) -> None:
    with managed_server(server) as connection, kept_running(server):
        asyncio.run(run(connection, "MERGE (:Film {number: 0})"))
        killed = process_id(server)
        os.kill(killed, signal.SIGKILL)

        assert asyncio.run(read_once_back(connection)) == [{"number": 0}]
        assert process_id(server) != killed


def test_a_server_that_was_stopped_in_use_stays_so(server: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.server.revival.CHECK_SECONDS", 0.01)
    told: list[object] = []
    with managed_server(server), kept_running(server, told.append):
        stop_server(server, force=True)
        for _ in range(100):
            assert server_status(server).running is None
            time.sleep(0.01)

    assert told == []


def test_a_server_that_was_asked_to_stay_stays(server: Settings) -> None:
    with managed_server(server, keep=True):
        pass

    assert is_ours(process_id(server), Home.of(server))


def test_a_server_in_use_is_not_stopped(server: Settings) -> None:
    with managed_server(server), pytest.raises(ManagedServerError, match=str(os.getpid())):
        stop_server(server)


def process_id(settings: Settings) -> int:
    running = server_status(settings).running
    assert running is not None
    return running.process_id


async def run(connection: Connection, statement: LiteralString) -> None:
    async with Graph(connection) as graph:
        await graph.run(statement)


async def read(connection: Connection, statement: LiteralString) -> list[dict[str, object]]:
    async with Graph(connection) as graph:
        return await graph.read(statement)


async def read_once_back(connection: Connection) -> list[dict[str, object]]:
    async with asyncio.timeout(120), Graph(connection) as graph:
        while True:
            try:
                return await graph.read("MATCH (film:Film {number: 0}) RETURN film.number AS number")
            except DatabaseUnavailable:
                await asyncio.sleep(0.2)
