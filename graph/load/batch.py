"""Draws documents into batches and decides what of each must be written."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Protocol

from graph.load import merge
from graph.load.check import problems
from graph.load.document import FilmDocument
from graph.load.names import names_held
from graph.load.naming import NOTHING, KnownNames, defined
from graph.load.outcome import FilmResult, Outcome
from graph.load.problem import Problem
from graph.load.rows import FilmRows, digest, film_rows
from graph.load.slugs import film_slug
from graph.session import Graph

ENTRIES_PER_BATCH = 6_000
"""About 0.7 s of writing: long enough to hide the reading, short enough to lose little when stopped."""


class Sourced(Protocol):
    """A document and where it was found."""

    @property
    def name(self) -> str:
        """The place as shown to people."""

    @property
    def source(self) -> str:
        """The file or address that the film is described by."""

    @property
    def document(self) -> FilmDocument | None:
        """The document, unless it is out of shape."""

    @property
    def problems(self) -> Sequence[Problem]:
        """Why it is out of shape."""

    def located(self, problem: Problem) -> str:
        """A problem with the line it stands on."""


@dataclass(frozen=True)
class Found:
    """A well-shaped document with its identity."""

    sourced: Sourced
    document: FilmDocument
    film: str
    digest: str

    def refused(self, reasons: Iterable[str]) -> FilmResult:
        """The result of a document that can't be accepted."""
        return FilmResult(self.sourced.name, self.film, Outcome.REFUSED, tuple(reasons))


@dataclass(frozen=True)
class Batch:
    """Films to write, with the names of their documents; films already decided; films they relate to."""

    changed: tuple[tuple[str, FilmRows], ...]
    decided: tuple[FilmResult, ...]
    related: tuple[dict[str, str], ...]


class Batches:
    """The batches of one load, each film once."""

    def __init__(self, graph: Graph, films: Iterable[Sourced]) -> None:
        """Draw nothing yet."""
        self._graph = graph
        self._drawn = _by_size(films)
        self._seen: set[str] = set()
        self._under_way = NOTHING

    async def next(self) -> Batch | None:
        """The next batch, or none when all documents are drawn."""
        drawn = await asyncio.to_thread(next, self._drawn, None)
        if drawn is None:
            return None
        found, refused = await asyncio.to_thread(self._identified, drawn)
        digests = await _digests(self._graph, found)
        changed = [film for film in found if digests.get(film.film) != film.digest]
        unchanged = [film for film in found if digests.get(film.film) == film.digest]
        fit, unfit = await self._checked(changed)
        return Batch(
            changed=tuple(await asyncio.to_thread(_all_rows, fit)),
            decided=(*refused, *unfit, *map(_unchanged, unchanged)),
            related=tuple(row for film in (*fit, *unchanged) for row in _related(film)),
        )

    def _identified(self, drawn: Sequence[Sourced]) -> tuple[list[Found], list[FilmResult]]:
        found, refused = [], []
        for sourced in drawn:
            if sourced.document is None or sourced.problems:
                reasons = tuple(sourced.located(problem) for problem in sourced.problems)
                refused.append(FilmResult(sourced.name, None, Outcome.REFUSED, reasons))
                continue
            film = Found(sourced, sourced.document, film_slug(sourced.document), digest(sourced.document))
            if film.film in self._seen:
                reason = f"{sourced.name}: an earlier document of this load is already the film '{film.film}'."
                refused.append(film.refused([reason]))
                continue
            self._seen.add(film.film)
            found.append(film)
        return found, refused

    async def _checked(self, changed: list[Found]) -> tuple[list[Found], list[FilmResult]]:
        """Part the films whose every name is known from the others; a refused film defines nothing for its neighbours."""
        held = await names_held(self._graph, [film.document for film in changed]) | self._under_way
        fit, unfit = changed, list[FilmResult]()
        while True:
            self._under_way = _defined(fit)
            found = await asyncio.to_thread(_problems, fit, held | self._under_way)
            if not found:
                return fit, unfit
            unfit += [film.refused(map(film.sourced.located, reasons)) for film, reasons in found]
            refused = {film.film for film, _ in found}
            fit = [film for film in fit if film.film not in refused]


def _by_size(films: Iterable[Sourced]) -> Iterator[list[Sourced]]:
    batch: list[Sourced] = []
    entries = 0
    for film in films:
        batch.append(film)
        entries += _entries(film.document)
        if entries >= ENTRIES_PER_BATCH:
            yield batch
            batch, entries = [], 0
    if batch:
        yield batch


def _entries(document: FilmDocument | None) -> int:
    """How much there is to write, roughly."""
    return (
        1 if document is None else 1 + sum(len(value) for value in vars(document).values() if isinstance(value, list))
    )


async def _digests(graph: Graph, found: Sequence[Found]) -> Mapping[str, str]:
    rows = await graph.read(merge.FILM_DIGESTS, {"films": [film.film for film in found]})
    return {row["film"]: row["digest"] for row in rows}


def _all_rows(films: Sequence[Found]) -> list[tuple[str, FilmRows]]:
    return [(film.sourced.name, film_rows(film.document, source=film.sourced.source)) for film in films]


def _unchanged(film: Found) -> FilmResult:
    return FilmResult(film.sourced.name, film.film, Outcome.UNCHANGED)


def _related(film: Found) -> list[dict[str, str]]:
    return [{"from": film.film, "to": entry.film, "kind": entry.kind} for entry in film.document.related]


def _problems(films: Sequence[Found], known: KnownNames) -> list[tuple[Found, list[Problem]]]:
    found = ((film, problems(film.document, known)) for film in films)
    return [(film, reasons) for film, reasons in found if reasons]


def _defined(films: Iterable[Found]) -> KnownNames:
    """The shared names that these films bring."""
    return reduce(or_, (defined(film.document) for film in films), NOTHING)
