import asyncio
import os
import signal
from typing import LiteralString

import psutil
import pytest

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.local import managed_server, server_status, stop_server
from graph.server.process import is_ours
from graph.session import Connection, Graph
from graph.settings import Settings
from tests.fix_neo4j import ServerSettings
from tests.fix_server import StartProcess, Stopped


def process_id(settings: Settings) -> int:
    running = server_status(settings).running
    assert running is not None
    return running.process_id


def test_two_processes_share_one_server(server_settings: ServerSettings, other_process: StartProcess):
    settings = server_settings()
    first = other_process(settings)

    second = other_process(settings)

    assert first.uri == second.uri


def test_the_server_outlives_the_process_that_started_it_while_another_uses_it(
    server_settings: ServerSettings, other_process: StartProcess
):
    settings = server_settings()
    first, _ = other_process(settings), other_process(settings)

    first.leave()

    assert is_ours(process_id(settings), Home.of(settings))


def test_the_last_one_out_stops_the_server(server_settings: ServerSettings, other_process: StartProcess):
    settings = server_settings()
    only = other_process(settings)
    server = process_id(settings)

    only.leave()

    assert not psutil.pid_exists(server)


def test_a_server_left_by_a_killed_process_is_adopted(server_settings: ServerSettings, other_process: StartProcess):
    settings = server_settings()
    killed = other_process(settings)
    killed.process.kill()
    killed.process.wait()

    with managed_server(settings) as connection:
        assert connection.uri == killed.uri


def test_a_server_that_hangs_is_replaced(
    server_settings: ServerSettings, other_process: StartProcess, monkeypatch: pytest.MonkeyPatch
):
    settings = server_settings()
    other_process(settings).process.kill()
    hanging = process_id(settings)
    os.kill(hanging, signal.SIGSTOP)
    monkeypatch.setattr("graph.server.local.HALF_DEAD_AFTER", 0.0)
    monkeypatch.setattr("graph.server.process.POLITE_SECONDS", 0.5)

    with managed_server(settings):
        assert process_id(settings) != hanging


def test_what_was_committed_outlives_the_server_being_killed(
    server_settings: ServerSettings, other_process: StartProcess
):
    settings = server_settings()
    other_process(settings)
    with managed_server(settings) as connection:
        asyncio.run(run(connection, "UNWIND range(1, 1000) AS number CREATE (:Film {number: number})"))
        os.kill(process_id(settings), signal.SIGKILL)

    with managed_server(settings) as connection:
        assert asyncio.run(read(connection, "MATCH (film:Film) RETURN count(film) AS films")) == [{"films": 1000}]


def test_a_server_that_was_asked_to_stay_stays(server_settings: ServerSettings, stopped_at_the_end: Stopped):
    settings = stopped_at_the_end(server_settings())

    with managed_server(settings, keep=True):
        pass

    assert is_ours(process_id(settings), Home.of(settings))


def test_a_server_in_use_is_not_stopped(server_settings: ServerSettings, other_process: StartProcess):
    settings = server_settings()
    user = other_process(settings)

    with pytest.raises(ManagedServerError, match=str(user.process.pid)):
        stop_server(settings)


async def run(connection: Connection, statement: LiteralString) -> None:
    async with Graph(connection) as graph:
        await graph.run(statement)


async def read(connection: Connection, statement: LiteralString) -> list[dict[str, object]]:
    async with Graph(connection) as graph:
        return await graph.read(statement)
