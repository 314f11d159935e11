"""One cell of the report: wrk against one server, and what it cost meanwhile."""

import json
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import psutil

from benchmarks.cases import Case
from benchmarks.servers import Running

SCRIPT = Path(__file__).with_name("post.lua")
MILLION = 1e6

PATIENCE = 60.0
IDLE = 0.02
"""CPU seconds that a Neo4j with nothing to do takes in a fifth of a second at most."""


@dataclass(frozen=True)
class Cell:
    """How one server did in one case with so many connections."""

    rate: float
    """Requests per second."""
    p50_ms: float
    p99_ms: float
    server_cpu: float
    """CPU seconds of the server per 1,000 requests."""
    database_cpu: float
    memory_mb: float
    """Resident memory of the server afterwards."""
    failed: int


def measure(server: Running, case: Case, connections: int, seconds: float, database: int) -> Cell:
    """Warm up, then measure; `database` is Neo4j's process id."""
    with NamedTemporaryFile("wb", suffix=".jsonl") as bodies:
        bodies.write(b"\n".join(case.bodies(server.contender.dialect)))
        bodies.flush()
        url = server.url(case.name)
        _settle(database)
        wrk(url, bodies.name, connections, max(1, round(seconds / 3)))
        before = _cpu_seconds(server.process_id), _cpu_seconds(database)
        told = wrk(url, bodies.name, connections, max(1, round(seconds)))
        after = _cpu_seconds(server.process_id), _cpu_seconds(database)
    thousands = max(told["requests"], 1) / 1000
    return Cell(
        rate=told["requests"] / told["seconds"],
        p50_ms=told["p50_ms"],
        p99_ms=told["p99_ms"],
        server_cpu=(after[0] - before[0]) / thousands,
        database_cpu=(after[1] - before[1]) / thousands,
        memory_mb=resident_mb(server.process_id),
        failed=told["failed"],
    )


def resident_mb(process_id: int) -> float:
    """Resident memory of a process and those it started."""
    return sum(process.memory_info().rss for process in _family(process_id)) / MILLION


def _settle(database: int) -> None:
    """Let Neo4j end what the clients before left under way; servers do not cancel it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        before = _cpu_seconds(database)
        time.sleep(0.2)
        if _cpu_seconds(database) - before <= IDLE:
            return


def wrk(url: str, bodies: str, connections: int, seconds: int) -> dict[str, Any]:
    """Let wrk post the lines of a file in turn, and return what it counted."""
    options = ["--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout", "30s"]
    done = subprocess.run(  # noqa: S603 -- all arguments are ours
        ["wrk", *options, "--script", str(SCRIPT), url, "--", bodies],  # noqa: S607 -- found by PATH, as installed
        capture_output=True,
        text=True,
        check=True,
    )
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def _cpu_seconds(process_id: int) -> float:
    times = [process.cpu_times() for process in _family(process_id)]
    return sum(each.user + each.system for each in times)


def _family(process_id: int) -> Sequence[psutil.Process]:
    process = psutil.Process(process_id)
    return [process, *process.children(recursive=True)]
