"""The managed local Neo4j: shared while it is used, stopped by its last user."""

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.lease import Presence, present, sweep, taking_turns
from graph.server.lock import VERSION
from graph.server.process import becomes_ready, end_servers, is_ours
from graph.server.progress import Progress, Report, in_silence
from graph.server.start import require_admission, start_server
from graph.server.state import Running, read_note, write_note
from graph.session import Connection
from graph.settings import Settings

HALF_DEAD_AFTER = 30.0
"""Seconds that a server some other process started may take to answer before it is replaced."""


@dataclass(frozen=True)
class Status:
    """What there is to know about the managed server."""

    running: Running | None
    users: list[int]
    data: Path
    password_file: Path
    logs: Path

    def summary(self) -> dict[str, object]:
        """What people and scripts are told; the password itself is not."""
        running = self.running
        return {
            "running": running is not None,
            "uri": running and running.uri,
            "username": "neo4j",
            "password_file": str(self.password_file),
            "version": VERSION,
            "process": running and running.process_id,
            "stays": running is not None and running.keep,
            "used_by": ", ".join(map(str, self.users)) or None,
            "data": str(self.data),
            "logs": str(self.logs),
        }


@contextmanager
def managed_server(settings: Settings, report: Report = in_silence, *, keep: bool = False) -> Iterator[Connection]:
    """A local Neo4j for as long as the block runs; with `keep` it runs on afterwards, until it is stopped."""
    home = Home.of(settings)
    with ExitStack() as stack:
        with my_turn(home, report):
            sweep(home.users)
            stack.callback(leave, home, Presence(home.users), report)
            running = adopt(home, report) or start_server(home, settings, report)
            write_note(home, replace(running, keep=running.keep or keep))
        connection = Connection(running.uri, "neo4j", home.password.read_text().strip())
        require_admission(connection, home)
        yield connection


def server_status(settings: Settings) -> Status:
    """The managed server as it is now."""
    home = Home.of(settings)
    running = read_note(home)
    if running and not is_ours(running.process_id, home):
        running = None
    return Status(running, present(home.users), home.data, home.password, home.logs)


def stop_server(settings: Settings, *, force: bool = False) -> bool:
    """Stop the managed server, if it is unused or by force; tells whether one ran."""
    home = Home.of(settings)
    with my_turn(home, in_silence):
        if not force:
            require_unused(home, "stop")
        return end(home)


def wipe_server(settings: Settings) -> None:
    """Delete the graph, its password and its logs; jars stay."""
    home = Home.of(settings)
    with my_turn(home, in_silence):
        require_unused(home, "wipe")
        end(home)
        for folder in (home.data, home.logs, home.configuration):
            shutil.rmtree(folder, ignore_errors=not folder.exists())
        for file in (home.password, home.data_version):
            file.unlink(missing_ok=True)


def my_turn(home: Home, report: Report) -> AbstractContextManager[None]:
    """Be the only process that starts or stops this server."""
    return taking_turns(home.turns, lambda: report(Progress("Waiting for another fabula to start or stop Neo4j")))


def adopt(home: Home, report: Report) -> Running | None:
    """The server that runs already, if it is sound and of our version; one of another version may be in the way."""
    running = read_note(home)
    if running is None or not is_ours(running.process_id, home):
        return None
    if running.version != VERSION:
        require_unused(home, f"replace by {VERSION}")
        return None
    report(Progress("Joining the local Neo4j that runs already"))
    return running if becomes_ready(running.process_id, running.port, home, HALF_DEAD_AFTER) else None


def leave(home: Home, presence: Presence, report: Report) -> None:
    """Use the server no more; the last one out stops it."""
    with my_turn(home, in_silence):
        presence.end()
        running = read_note(home)
        if running and not running.keep and not present(home.users):
            try:
                report(Progress("Stopping Neo4j"))
            finally:  # the terminal may be gone
                end(home)


def end(home: Home) -> bool:
    """Stop whatever runs and take its note away; tells whether there was a note."""
    end_servers(home)
    was_noted = home.state.exists()
    home.state.unlink(missing_ok=True)
    return was_noted


def require_unused(home: Home, intention: str) -> None:
    """Refuse what would take the server from under somebody."""
    users = ", ".join(map(str, present(home.users)))
    if users:
        raise ManagedServerError(f"Can't {intention} the local Neo4j: process {users} uses it. End that one first.")
