"""What can become of a film in a load."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a load left a film."""

    LOADED = "LOADED"
    REPLACED = "REPLACED"
    UNCHANGED = "UNCHANGED"
    REFUSED = "REFUSED"


@dataclass(frozen=True)
class FilmResult:
    """One film's outcome; a refused one says why, and has no slug when its document could not even be read."""

    name: str
    film: str | None
    outcome: Outcome
    problems: tuple[str, ...] = ()
