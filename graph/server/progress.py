"""What is told while the managed server is made ready."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """One step and how far it has come, in bytes; a step that can't be counted has no total."""

    step: str
    done: int = 0
    total: int = 0


Report = Callable[[Progress], None]


def in_silence(_progress: Progress) -> None:
    """Tell nobody."""
