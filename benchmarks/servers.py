"""The servers under comparison: one process each, on loopback, over the same Neo4j."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.ask import RefusedError, ask
from benchmarks.cases import Case
from graph.session import Connection

HERE = Path(__file__).parent
PEERS = HERE / "peers"
PATIENCE = 60.0
"""Seconds to start or stop."""

FIRST_QUESTION = Case("count", "", [{"from": 1900, "until": 1901}])


@dataclass(frozen=True)
class Contender:
    """A server and the dialect in which it is asked."""

    name: str
    dialect: str
    command: Sequence[str]
    path: str


FABULA = Contender(
    "Fabula", "fabula", [str(Path(sys.executable).with_name("fabula")), "serve", "--no-seeds", "--port"], "/graphql"
)
YOGA = Contender("peer in Yoga", "peer", ["node", "yoga.mjs"], "/graphql")
APOLLO = Contender("peer in Apollo", "peer", ["node", "apollo.mjs"], "/")
FLOOR = Contender(
    "by hand",
    "cypher",
    [sys.executable, "-m", "uvicorn", "benchmarks.floor:create_app", "--factory", "--no-access-log", "--port"],
    "/<case>",
)
CONTENDERS = (FABULA, YOGA, APOLLO, FLOOR)


@dataclass(frozen=True)
class Running:
    """A server that answers."""

    contender: Contender
    port: int
    process_id: int
    start_seconds: float
    """From its launch to its first answer."""

    def url(self, case: str) -> str:
        """Where a case is asked."""
        return f"http://127.0.0.1:{self.port}{self.contender.path.replace('<case>', case)}"


def install_peers() -> None:
    """Fetch the packages of the peers, unless they are there."""
    for tool, package in (("node", "nodejs"), ("npm", "npm"), ("wrk", "wrk")):
        if shutil.which(tool) is None:
            raise SystemExit(f"`{tool}` is missing: install it, on Debian with `apt-get install {package}`.")
    stamp = PEERS / "node_modules" / ".package-lock.json"
    if not stamp.exists() or stamp.stat().st_mtime < (PEERS / "package-lock.json").stat().st_mtime:
        subprocess.run(["npm", "ci", "--ignore-scripts", "--omit=dev"], cwd=PEERS, check=True)  # noqa: S607


@contextmanager
def running(contender: Contender, connection: Connection) -> Iterator[Running]:
    """One server, for as long as the block runs."""
    port = _free_port()
    by_argument = contender.command[-1] == "--port"
    command = [*contender.command, str(port)] if by_argument else contender.command
    started = time.monotonic()
    process = subprocess.Popen(  # noqa: S603 -- all arguments are ours
        command,
        cwd=HERE.parent if by_argument else PEERS,
        env=_environment(connection, port),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_for(process, contender, port)
        server = Running(contender, port, process.pid, 0.0)
        with suppress(RefusedError):
            ask(server.url(FIRST_QUESTION.name), FIRST_QUESTION.bodies(contender.dialect)[0])
        yield replace(server, start_seconds=time.monotonic() - started)
    finally:
        _end(process)


def _environment(connection: Connection, port: int) -> Mapping[str, str]:
    return {
        **os.environ,
        "NEO4J_URI": connection.uri,
        "NEO4J_USERNAME": connection.username,
        "NEO4J_PASSWORD": connection.password,
        "FABULA_LOG_FORMAT": "json",
        "NODE_ENV": "production",
        "PORT": str(port),
    }


def _wait_for(process: subprocess.Popen[bytes], contender: Contender, port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.01)
    raise SystemExit(f"{contender.name} does not start: run `{' '.join(contender.command)}` by hand to see why.")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port: int = chosen.getsockname()[1]
        return port
