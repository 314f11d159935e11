"""Brings the managed server back when it dies under those who use it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.local import my_turn
from graph.server.process import is_ours
from graph.server.progress import Progress, Report, in_silence
from graph.server.start import start_server
from graph.server.state import read_note, write_note
from graph.settings import Settings

CHECK_SECONDS = 1.0
"""Between two looks at whether it lives; one takes less than a millisecond."""

LATER_SECONDS = 30.0
"""Before another try, where it could not be brought back."""


@contextmanager
def kept_running(settings: Settings, report: Report = in_silence) -> Iterator[None]:
    """While the block runs, start the server again, where it was, whenever it died; one that was stopped stays so."""
    is_over = threading.Event()
    threading.Thread(target=_watch, args=(settings, report, is_over), daemon=True, name="watch Neo4j").start()
    try:
        yield
    finally:
        is_over.set()


def _watch(settings: Settings, report: Report, is_over: threading.Event) -> None:
    home, pause = Home.of(settings), CHECK_SECONDS
    while not is_over.wait(pause):
        pause = CHECK_SECONDS
        if _is_dead(home):
            try:
                _revive(home, settings, report, is_over)
            except (ManagedServerError, OSError) as error:
                report(Progress(f"The local Neo4j died and can't be started again: {error}"))
                pause = LATER_SECONDS


def _is_dead(home: Home) -> bool:
    """Whether it is gone although nobody stopped it: who does takes the note away."""
    noted = read_note(home)
    return noted is not None and not is_ours(noted.process_id, home)


def _revive(home: Home, settings: Settings, report: Report, is_over: threading.Event) -> None:
    with my_turn(home, in_silence):
        died = read_note(home)
        if died and _is_dead(home) and not is_over.is_set():  # else another process was quicker, or all is over
            report(Progress("The local Neo4j died: starting it again"))
            write_note(home, replace(start_server(home, settings, report), keep=died.keep))
