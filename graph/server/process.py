"""The Java process of the managed server: started, found, waited for, ended."""

import contextlib
import socket
import subprocess
import threading
import time
from pathlib import Path

import psutil

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.java import archive, class_archive, java_command, publish, recording
from graph.server.memory import Memory

MAIN_CLASS = "org.neo4j.server.Neo4jCommunity"
HELLO = bytes.fromhex("6060b017 00000805 00000004 00000000 00000000")
"""A Bolt handshake: any server that speaks Bolt answers with four bytes."""

POLITE_SECONDS = 60.0
"""Time for a last checkpoint before a server is killed."""


def launch(home: Home, memory: Memory) -> int:
    """Start Neo4j in a session of its own, where Ctrl-C doesn't reach it; returns its process id."""
    command = java_command(home, MAIN_CLASS, f"-Xmx{memory.heap_mb}m", *class_archive(home))
    recording(home).unlink(missing_ok=True)
    set_aside(home.log)
    with home.console.open("wb") as console:
        process = subprocess.Popen(  # noqa: S603 -- all arguments are ours
            [*command, home_option(home), f"--config-dir={home.configuration}"],
            stdin=subprocess.DEVNULL,
            stdout=console,
            stderr=console,
            start_new_session=True,
            cwd=home.neo4j,
        )
    threading.Thread(target=process.wait, daemon=True, name="reap Neo4j").start()
    return process.pid


def set_aside(log: Path) -> None:
    """Let a log begin anew, and keep the one before."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists():
        log.replace(log.with_suffix(".before.log"))


def home_option(home: Home) -> str:
    """The argument by which our server is known among all processes."""
    return f"--home-dir={home.neo4j}"


def is_ours(process_id: int, home: Home) -> bool:
    """Whether this process is a server of this home, and alive."""
    try:
        process = psutil.Process(process_id)
        return process.status() != psutil.STATUS_ZOMBIE and home_option(home) in process.cmdline()
    except psutil.Error:
        return False


def servers_of(home: Home) -> list[int]:
    """Every server of this home, noted or not."""
    return [process_id for process_id in psutil.pids() if is_ours(process_id, home)]


def speaks_bolt(port: int) -> bool:
    """Whether something on this port of ours answers as Neo4j does."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(HELLO)
            return len(connection.recv(4)) == len(b"v5.8")
    except OSError:
        return False


def becomes_ready(process_id: int, port: int, home: Home, patience: float) -> bool:
    """Wait until the server speaks Bolt; false when it died or the patience, in seconds, ran out."""
    deadline = time.monotonic() + patience
    while is_ours(process_id, home):
        if speaks_bolt(port):
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return False


def end_servers(home: Home) -> None:
    """Stop every server of this home: politely, and by force when that takes too long."""
    process_ids = servers_of(home)
    tell(process_ids, "terminate")
    if not are_gone(process_ids, home, POLITE_SECONDS):
        tell(process_ids, "kill")
        if not are_gone(process_ids, home, POLITE_SECONDS):
            message = f"Neo4j (process {process_ids}) can't be stopped: end it by hand and try again."
            raise ManagedServerError(message)
    elif process_ids and recording(home).exists():
        publish(recording(home), archive(home))


def tell(process_ids: list[int], verb: str) -> None:
    """Send a signal to those that still run."""
    for process_id in process_ids:
        with contextlib.suppress(psutil.NoSuchProcess):
            getattr(psutil.Process(process_id), verb)()


def are_gone(process_ids: list[int], home: Home, patience: float) -> bool:
    """Wait until none is left; false when the patience, in seconds, ran out."""
    deadline = time.monotonic() + patience
    while any(is_ours(process_id, home) for process_id in process_ids):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
