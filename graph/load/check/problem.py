"""Problems: what is wrong with a document, and where in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from graph.model import Label

Path = tuple[str | int, ...]
"""The way to an entry: `("events", 3, "setting")`."""

FEW = 8
"""So many names can be listed when none is near."""


@dataclass(frozen=True)
class Missing:
    """A node that films share, which a document names and nothing defines."""

    label: Label
    slug: str


@dataclass(frozen=True)
class Problem:
    """One thing wrong with a document; `missing` is set where another document or the graph could put it right."""

    path: Path
    reason: str
    missing: Missing | None = None
    rests_on: frozenset[str] = frozenset()
    """The keys whose entries would put it right: where one of them is broken, this is no news."""

    see: Path | None = None
    """The other entry concerned."""

    def __str__(self) -> str:
        reason = self.reason if self.see is None else f"{self.reason}; see {path_text(self.see)}"
        return f"{path_text(self.path)}: {reason}" if self.path else reason


def path_text(path: Path) -> str:
    """A path as people read it: `events[3].setting`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def nearest(name: str, names: Iterable[str]) -> str:
    """The sentence that leads from a wrong name to a right one; empty when there is none."""
    known = {known.casefold(): known for known in names}
    if close := get_close_matches(name.casefold(), known, n=1):
        return f" Nearest: '{known[close[0]]}'."
    if 0 < len(known) <= FEW:
        listed = ", ".join(f"'{each}'" for each in known.values())
        return f" There is: {listed}."
    return ""
