"""Themes for a catalogue that has none: spread as in life, and the same in every run."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from graph.model import ThemeKind

THEMES = 200
FEWEST, MOST = 2, 6
"""Themes a film explores."""

STEEPNESS = 1.0
"""Zipf's exponent: the theme of rank r is chosen in proportion to 1 / r ** STEEPNESS."""

SEED = 1995


@dataclass(frozen=True)
class Exploration:
    """One theme of one film."""

    film: str
    theme: str
    weight: float


def themes() -> list[dict[str, str]]:
    """Slug, name and kind of every theme, the commonest first."""
    kinds = list(ThemeKind)
    return [
        {"slug": _slug(rank), "name": f"Theme {rank:03}", "kind": kinds[rank % len(kinds)]}
        for rank in range(1, THEMES + 1)
    ]


def explorations(films: Sequence[str]) -> Iterator[Exploration]:
    """What each film explores; a film's themes follow from its slug alone, whatever other films there are."""
    shares = list(accumulate(1 / rank**STEEPNESS for rank in range(1, THEMES + 1)))
    for film in films:
        chance = Random(f"{SEED} {film}")  # noqa: S311 -- must repeat, not surprise
        wanted = chance.randint(FEWEST, MOST)
        ranks: dict[int, None] = {}
        while len(ranks) < wanted:
            ranks[chance.choices(range(1, THEMES + 1), cum_weights=shares)[0]] = None
        for rank in ranks:
            yield Exploration(film, _slug(rank), round(chance.uniform(0.2, 1.0), 2))


def _slug(rank: int) -> str:
    return f"theme-{rank:03}"
