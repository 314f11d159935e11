"""Room on the disk."""

import shutil
from pathlib import Path

from graph.errors import ManagedServerError


def require_room(folder: Path, needed: int) -> None:
    """Refuse to begin what the disk can't hold."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ManagedServerError(disk_is_full(folder, needed, free))


def disk_is_full(folder: Path, needed: int, free: int) -> str:
    """What to do about a full disk."""
    return (
        f"The disk of {folder} has {free / 1e6:.0f} MB free, and {needed / 1e6:.0f} MB are needed: "
        "make room, or set FABULA_HOME to a folder on another disk."
    )
