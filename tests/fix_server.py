"""Managed servers beside the session's own, other processes that use them, and a Maven repository on this machine."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from graph.server.home import Home
from graph.server.local import managed_server, stop_server
from graph.server.lock import pinned_jars
from graph.settings import Settings
from tests.fix_neo4j import ServerSettings

USE_UNTIL_STANDARD_INPUT_ENDS = """
import sys
from graph.server.local import managed_server
from graph.settings import Settings

with managed_server(Settings.model_validate_json(sys.argv[1])) as connection:
    print(connection.uri, flush=True)
    sys.stdin.read()
"""


@dataclass(frozen=True)
class OtherProcess:
    """A process that uses the server until it is told to leave."""

    process: subprocess.Popen[str]

    @property
    def uri(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def leave(self) -> None:
        self.process.communicate()


StartProcess = Callable[[], OtherProcess]


@pytest.fixture
def new_server(server_settings: ServerSettings) -> Settings:
    """Settings of a server that never ran."""
    return server_settings()


@pytest.fixture(scope="session")
def used_home(server_settings: ServerSettings) -> Settings:
    """Settings of a server that ran before, which spares the tests its first start."""
    settings = server_settings()
    with managed_server(settings):
        return settings


@pytest.fixture
def server(used_home: Settings) -> Iterator[Settings]:
    """Settings of a server that stands still; whatever a test leaves running is stopped."""
    yield used_home
    stop_server(used_home, force=True)


@pytest.fixture
def other_process(server: Settings) -> Iterator[StartProcess]:
    """Starts another process that uses the server."""
    started: list[subprocess.Popen[str]] = []

    def start() -> OtherProcess:
        process = subprocess.Popen(
            [sys.executable, "-c", USE_UNTIL_STANDARD_INPUT_ENDS, server.model_dump_json()],
            cwd=Path(__file__).parent.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return OtherProcess(process)

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def own_jars(jar_cache: Path, tmp_path: Path) -> Home:
    """A home whose jars may be damaged without harm to anybody."""
    home = Home(tmp_path / "own")
    home.jars.mkdir(parents=True)
    for jar in pinned_jars():
        os.link(jar_cache / "jars" / jar.file_name, home.jars / jar.file_name)
    (home.cache / "sound-jars.json").write_text((jar_cache / "sound-jars.json").read_text())
    return home


@pytest.fixture
def maven_repository(jar_cache: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a Maven repository that has the pinned jars."""
    for jar in pinned_jars():
        path = tmp_path / "repository" / jar.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(jar_cache / "jars" / jar.file_name)
    handler = partial(QuietHandler, directory=str(tmp_path / "repository"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""
