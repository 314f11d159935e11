"""The web application on a free port of this machine, over the real Neo4j."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import httpx
import pytest
import uvicorn
from pydantic import SecretStr

from graph.session import Connection, Graph
from graph.settings import Settings
from graph.structure.migrate import bring_up_to_date
from schema.app import build_app
from tests.command import ROOT, pointing_at

EDITOR = {"authorization": "Bearer an-editors-token"}
"""The headers of somebody who may change films."""

SETTINGS = {"FABULA_LOG_FORMAT": "json", "FABULA_EDITOR_TOKENS": "an-editors-token"}
"""What a server in a process of its own is told."""

ServeApp = Callable[[Connection], AbstractContextManager[httpx.Client]]


@dataclass(frozen=True)
class ServerProcess:
    """A server in a process of its own, as people start it."""

    process: subprocess.Popen[str]
    port: int
    client: httpx.Client

    def stop(self) -> str:
        """Ask it to stop and return all that it logged."""
        self.process.terminate()
        return self.process.communicate(timeout=30)[1]


StartServer = Callable[..., ServerProcess]


@pytest.fixture(scope="session")
def serve_app() -> ServeApp:
    """Serves the application over some Neo4j while a block runs."""

    @contextmanager
    def serve(connection: Connection) -> Iterator[httpx.Client]:
        tokens = SecretStr("another-token, an-editors-token")
        settings = Settings(fabula_query_timeout_s=5, fabula_max_query_bytes=60_000, fabula_editor_tokens=tokens)
        app = build_app(settings, connection)
        server = uvicorn.Server(uvicorn.Config(app, lifespan="on", ws="none", log_config=None, access_log=False))
        with socket.create_server(("127.0.0.1", 0)) as listening:
            thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
            thread.start()
            with client_of(listening.getsockname()[1]) as client:
                yield client
            server.should_exit = True
            thread.join()

    return serve


@pytest.fixture(scope="session")
async def web(serve_app: ServeApp, connection: Connection) -> AsyncIterator[httpx.Client]:
    """A client of the application over the session's Neo4j."""
    async with Graph(connection) as graph:
        await bring_up_to_date(graph)
    with serve_app(connection) as client:
        yield client


@pytest.fixture
def start_server(connection: Connection) -> Iterator[StartServer]:
    """Starts a server process with its log as JSON."""
    started: list[ServerProcess] = []

    def start(workers: int = 1) -> ServerProcess:
        port = free_port()
        process = subprocess.Popen(
            [sys.executable, "-m", "fabula", "serve", "--no-seeds", "--port", str(port), "--workers", str(workers)],
            cwd=ROOT,
            env=os.environ | pointing_at(connection) | SETTINGS,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(ServerProcess(process, port, client_of(port)))
        return started[-1]

    yield start
    for server in started:
        server.client.close()
        server.process.kill()
        server.process.communicate()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as chosen:
        return int(chosen.getsockname()[1])


def client_of(port: int) -> httpx.Client:
    """A client that waits until somebody listens."""
    return httpx.Client(base_url=f"http://127.0.0.1:{port}", transport=httpx.HTTPTransport(retries=6), timeout=30)
