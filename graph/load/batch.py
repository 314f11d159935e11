"""Draws documents into batches and decides what of each must be written."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph.load import merge
from graph.load.check.document import again, problems
from graph.load.check.problem import Problem
from graph.load.document import FilmDocument
from graph.load.held import names_held
from graph.load.naming import NOTHING, KnownNames, all_defined
from graph.load.outcome import FilmResult, Outcome
from graph.load.rows.film_rows import FilmRows, digest, film_rows
from graph.load.slugs import film_slug
from graph.load.sourced import Sourced
from graph.session import Graph

ENTRIES_PER_BATCH = 6_000
"""About 0.7 s of writing: long enough to hide the reading, short enough to lose little when stopped."""


@dataclass(frozen=True)
class Found:
    """A well-shaped document with its identity."""

    sourced: Sourced
    document: FilmDocument
    film: str
    digest: str


@dataclass(frozen=True)
class Unfit:
    """A document with its problems."""

    film: Found
    problems: tuple[Problem, ...]

    @property
    def may_yet_be_fit(self) -> bool:
        """Whether a later document may define everything that is missing."""
        return all(problem.missing for problem in self.problems)

    @property
    def result(self) -> FilmResult:
        """The refusal."""
        sourced = self.film.sourced
        return FilmResult(sourced.name, self.film.film, Outcome.REFUSED, tuple(map(sourced.located, self.problems)))


@dataclass(frozen=True)
class Batch:
    """Films to write, with the names of their documents; films already decided; films they relate to."""

    changed: tuple[tuple[str, FilmRows], ...]
    decided: tuple[FilmResult, ...]
    related: tuple[dict[str, str], ...]


class Batches:
    """The batches of one load, each film once; a film that names what no film before it defines waits till the end."""

    def __init__(self, graph: Graph, films: Iterable[Sourced], *, spare_stories: bool) -> None:
        """Draw nothing yet."""
        self._graph = graph
        self._spare_stories = spare_stories
        self._drawn = _by_size(films)
        self._seen: dict[str, str] = {}
        self._under_way = NOTHING
        self._waiting: list[Found] = []

    async def next(self) -> Batch | None:
        """The next batch, or none when all documents are drawn."""
        drawn = await asyncio.to_thread(next, self._drawn, None)
        if drawn is not None:
            found, refused = await asyncio.to_thread(self._identified, drawn)
            return await self._batch(found, refused, is_last=False)
        if self._waiting:
            found, self._waiting = self._waiting, []
            return await self._batch(found, [], is_last=True)
        return None

    async def _batch(self, found: list[Found], refused: list[FilmResult], *, is_last: bool) -> Batch:
        unchanged = await self._unchanged(found)
        fit, unfit = await self._checked(_without(found, unchanged))
        if not is_last:
            self._waiting += [each.film for each in unfit if each.may_yet_be_fit]
        return Batch(
            changed=tuple(await asyncio.to_thread(_all_rows, fit)),
            decided=(
                *refused,
                *(each.result for each in unfit if is_last or not each.may_yet_be_fit),
                *(FilmResult(film.sourced.name, film.film, Outcome.UNCHANGED) for film in unchanged),
            ),
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
                refused.append(Unfit(film, (again(film.film, self._seen[film.film]),)).result)
                continue
            self._seen[film.film] = sourced.name
            found.append(film)
        return found, refused

    async def _unchanged(self, found: list[Found]) -> list[Found]:
        held = await self._graph.read(merge.FILM_DIGESTS, {"films": [film.film for film in found]})
        spared = {row["film"] for row in held if self._spare_stories and row["has_story"]}
        digests = {row["film"]: row["digest"] for row in held}
        return [film for film in found if film.film in spared or digests.get(film.film) == film.digest]

    async def _checked(self, films: list[Found]) -> tuple[list[Found], list[Unfit]]:
        """Part the films that name only what is known from the others, which then define nothing for the rest."""
        held = await names_held(self._graph, [film.document for film in films]) | self._under_way
        fit, unfit = films, list[Unfit]()
        while True:
            self._under_way = all_defined(film.document for film in fit)
            found = await asyncio.to_thread(_unfit, fit, held | self._under_way)
            if not found:
                return fit, unfit
            unfit += found
            fit = _without(fit, [each.film for each in found])


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


def _all_rows(films: Sequence[Found]) -> list[tuple[str, FilmRows]]:
    return [(film.sourced.name, film_rows(film.document, source=film.sourced.source)) for film in films]


def _without(films: Sequence[Found], others: Iterable[Found]) -> list[Found]:
    left_out = {film.film for film in others}
    return [film for film in films if film.film not in left_out]


def _related(film: Found) -> list[dict[str, str]]:
    return [{"from": film.film, "to": entry.film, "kind": entry.kind} for entry in film.document.related]


def _unfit(films: Sequence[Found], known: KnownNames) -> list[Unfit]:
    checked = (Unfit(film, tuple(problems(film.document, known))) for film in films)
    return [each for each in checked if each.problems]
