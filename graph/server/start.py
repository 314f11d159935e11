"""Starts the managed server, from an empty folder if need be."""

import asyncio

from graph.errors import DatabaseRefused, ManagedServerError
from graph.server.atomic import write_whole
from graph.server.configuration import configuration
from graph.server.diagnosis import why_not_started
from graph.server.home import Home
from graph.server.jars import forget_class_archives, install_jars
from graph.server.lock import VERSION
from graph.server.memory import Memory, memory_for
from graph.server.password import ensure_password
from graph.server.port import free_port, is_free
from graph.server.process import becomes_ready, end_servers, launch
from graph.server.progress import Progress, Report
from graph.server.room import require_room
from graph.server.state import Running, note_of, read_note, write_note
from graph.session import Connection, Graph
from graph.settings import Settings

LEAST_ROOM = 200_000_000
"""Bytes of free disk below which a start is refused: Neo4j itself stops writing soon after."""

START_PATIENCE = 180.0
"""Seconds; a server that was killed first replays its log."""


def start_server(home: Home, settings: Settings, report: Report) -> Running:
    """A server that is ready; whatever is left of an earlier one is ended first."""
    end_servers(home)
    home.neo4j.mkdir(parents=True, exist_ok=True)
    require_room(home.neo4j, LEAST_ROOM)
    require_no_newer_data(home)
    install_jars(home, settings.fabula_maven_repository, report)
    port = free_port(_wished_port(home, settings), report)
    try:
        return try_to_start(home, memory_for(settings), port, report)
    except ManagedServerError:
        forget_class_archives(home)
        if not install_jars(home, settings.fabula_maven_repository, report, thorough=True) and is_free(port):
            raise
    return try_to_start(home, memory_for(settings), free_port(port, report), report)


def _wished_port(home: Home, settings: Settings) -> int:
    """Where the server was that died, so that who was connected finds it again; else where the settings say."""
    died = read_note(home)
    return died.port if died and is_free(died.port) else settings.fabula_neo4j_port


def try_to_start(home: Home, memory: Memory, port: int, report: Report) -> Running:
    """One start; nothing of it is left when it fails or is interrupted."""
    write_whole(home.configuration / "neo4j.conf", configuration(port, memory))
    ensure_password(home)
    report(Progress(f"Starting Neo4j {VERSION}"))
    try:
        running = note_of(launch(home, memory), port)
        write_note(home, running)
        require_readiness(running, home, memory)
    except BaseException:
        end_servers(home)
        raise
    write_whole(home.data_version, VERSION)
    return running


def require_readiness(running: Running, home: Home, memory: Memory) -> None:
    """Wait until the server answers."""
    if not becomes_ready(running.process_id, running.port, home, START_PATIENCE):
        raise ManagedServerError(why_not_started(home, memory))


def require_no_newer_data(home: Home) -> None:
    """Refuse data of a Neo4j that ours is too old for."""
    found = home.data_version.read_text().strip() if home.data_version.exists() else VERSION
    if in_numbers(found) > in_numbers(VERSION):
        raise ManagedServerError(
            f"{home.data} was written by Neo4j {found}, and this Fabula runs {VERSION}, which is too old for it: "
            "use a newer Fabula or another FABULA_HOME, or start afresh with `fabula db wipe`."
        )


def in_numbers(version: str) -> list[int]:
    """A version that can be compared."""
    return [int(part) for part in version.split(".")]


def require_admission(connection: Connection, home: Home) -> None:
    """Make sure that the server lets us in with the password we have."""
    try:
        asyncio.run(verify(connection))
    except DatabaseRefused as error:
        raise ManagedServerError(
            f"The local Neo4j in {home.data} refuses the password in {home.password}: put the right one there, or "
            "start afresh with `fabula db wipe`."
        ) from error


async def verify(connection: Connection) -> None:
    """Enter once."""
    async with Graph(connection) as graph:
        await graph.verify()
