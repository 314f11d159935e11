"""Other processes that use a managed server, and a Maven repository on this machine."""

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
from graph.server.local import stop_server
from graph.server.lock import pinned_jars
from graph.settings import Settings

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
    uri: str

    def leave(self) -> None:
        self.process.communicate()


Stopped = Callable[[Settings], Settings]
StartProcess = Callable[[Settings], OtherProcess]


@pytest.fixture
def other_process() -> Iterator[StartProcess]:
    """Starts another process that uses the managed server of some settings."""
    started: list[tuple[subprocess.Popen[str], Settings]] = []

    def start(settings: Settings) -> OtherProcess:
        process = subprocess.Popen(
            [sys.executable, "-c", USE_UNTIL_STANDARD_INPUT_ENDS, settings.model_dump_json()],
            cwd=Path(__file__).parent.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append((process, settings))
        assert process.stdout is not None
        return OtherProcess(process, process.stdout.readline().strip())

    yield start
    for process, settings in started:
        process.kill()
        process.communicate()
        stop_server(settings, force=True)


@pytest.fixture
def stopped_at_the_end() -> Iterator[Stopped]:
    """Makes sure that a server which stays does not outlive its test."""
    noted: list[Settings] = []

    def note(settings: Settings) -> Settings:
        noted.append(settings)
        return settings

    yield note
    for settings in noted:
        stop_server(settings, force=True)


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
    """A Maven repository of the pinned jars, served over HTTP."""
    for jar in pinned_jars():
        path = tmp_path / "repository" / jar.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(jar_cache / "jars" / jar.file_name)
    handler = partial(QuietHandler, directory=str(tmp_path / "repository"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass
