"""How far a load has come."""

from collections import Counter
from collections.abc import Iterable
from uuid import uuid4

from graph.load.outcome import Outcome


class Progress:
    """One load under way: what became of its films so far, and whether it has changed the graph yet."""

    def __init__(self, source: str) -> None:
        """Begin with nothing; `source` says to people where the films come from."""
        self.id = uuid4().hex
        self.source = source
        self.counts: Counter[Outcome] = Counter()
        self.has_written = False

    def note(self, outcomes: Iterable[Outcome] = (), *, is_finished: bool = False) -> dict[str, object]:
        """What the graph is told once these outcomes are added."""
        counts = self.counts + Counter(outcomes)
        told = {outcome.lower(): counts[outcome] for outcome in Outcome}
        return {"id": self.id, "source": self.source, "counts": told, "is_finished": is_finished}
