"""Who uses the server: locks the kernel drops by itself when a process dies, however it dies."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile


@contextmanager
def taking_turns(lock: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Be the only process inside the block; `waiting` is called when another one is."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a") as file:
        if not can_lock(file.fileno()):
            waiting()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def can_lock(descriptor: int) -> bool:
    """Whether an open file could be locked, which it then is."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class Presence:
    """One use of the server, visible to every other process until it ends or its process does."""

    def __init__(self, users: Path) -> None:
        users.mkdir(parents=True, exist_ok=True)
        self._file = NamedTemporaryFile(dir=users, prefix=f"{os.getpid()}-", delete=False)  # noqa: SIM115 -- lives as long as the use
        fcntl.flock(self._file, fcntl.LOCK_EX)

    def end(self) -> None:
        """Use it no more."""
        Path(self._file.name).unlink(missing_ok=True)
        self._file.close()


def present(users: Path) -> list[int]:
    """The process ids of those who use the server."""
    return sorted(process_id(path) for path in traces(users) if not is_forsaken(path))


def sweep(users: Path) -> None:
    """Remove what killed processes left; only for the one whose turn it is."""
    for path in traces(users):
        if is_forsaken(path):
            path.unlink()


def traces(users: Path) -> list[Path]:
    """The file of every use, held or forsaken."""
    return list(users.iterdir()) if users.is_dir() else []


def is_forsaken(path: Path) -> bool:
    """Whether nobody holds this file any more."""
    try:
        with path.open("rb") as file:
            return can_lock(file.fileno())
    except FileNotFoundError:
        return True


def process_id(path: Path) -> int:
    """Whose file this is."""
    return int(path.name.partition("-")[0])
