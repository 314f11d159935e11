"""The note of the server that runs: written by the process that started it, read by all that share it."""

import json
import os
from dataclasses import asdict, dataclass

from graph.server.atomic import write_whole
from graph.server.home import Home
from graph.server.lock import VERSION


@dataclass(frozen=True)
class Running:
    """A managed server: its process, where it listens, and whether it outlives its last user."""

    process_id: int
    port: int
    version: str
    started_by: int
    keep: bool = False

    @property
    def uri(self) -> str:
        """Its address."""
        return f"bolt://127.0.0.1:{self.port}"


def note_of(process_id: int, port: int) -> Running:
    """The note of a server that this process just started."""
    return Running(process_id, port, VERSION, started_by=os.getpid())


def write_note(home: Home, running: Running) -> None:
    """Tell the other processes."""
    write_whole(home.state, json.dumps(asdict(running)))


def read_note(home: Home) -> Running | None:
    """The server noted last; it may have died since."""
    if not home.state.exists():
        return None
    try:
        return Running(**json.loads(home.state.read_text()))
    except (ValueError, TypeError):  # a damaged note: the server is found by its command line and replaced
        return None
