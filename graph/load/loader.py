"""Loads film documents into the graph: each film whole or not at all, and nothing written for what is unchanged."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import TypeVar

from graph.load.batch import Batch, Batches
from graph.load.outcome import FilmResult, Outcome
from graph.load.progress import Progress
from graph.load.sourced import Sourced
from graph.load.write import finish, forget_film, link_related, write_films
from graph.session import Graph

Item = TypeVar("Item")


@dataclass(frozen=True)
class LoadReport:
    """What became of the films of one load."""

    counts: Mapping[Outcome, int]
    refused: tuple[FilmResult, ...]
    warnings: tuple[str, ...]


def _ignore(_: FilmResult) -> None:
    """Take notice of nothing."""


async def load_films(
    graph: Graph,
    films: Iterable[Sourced],
    on_result: Callable[[FilmResult], None] = _ignore,
    *,
    source: str = "",
    spare_stories: bool = False,
) -> LoadReport:
    """Load films in batches drawn in a thread, telling `on_result` about each; no more than two batches are held.

    Those who watch the graph are told how the load goes, and its `source`, from the first film that it writes. With
    `spare_stories`, as for a catalogue, a film that already has events in the graph stays as it is.
    """
    batches = Batches(graph, films, spare_stories=spare_stories)
    progress = Progress(source)
    refused: list[FilmResult] = []
    unlinked: list[dict[str, str]] = []
    async with aclosing(_one_ahead(batches.next)) as prepared:
        async for batch in prepared:
            for result in await _load(graph, batch, progress):
                if result.outcome is Outcome.REFUSED:
                    refused.append(result)
                on_result(result)
            unlinked += await link_related(graph, batch.related)
    absent = await link_related(graph, unlinked)
    await finish(graph, progress)
    return LoadReport(progress.counts, tuple(refused), tuple(map(_without_relation, absent)))


async def delete_film(graph: Graph, film: str) -> int:
    """Delete a film, what it owns and shared nodes that nothing else uses; how many nodes, 0 without such a film."""
    return await forget_film(graph, film)


async def _load(graph: Graph, batch: Batch, progress: Progress) -> list[FilmResult]:
    names = {film.film: name for name, film in batch.changed}
    progress.counts.update(result.outcome for result in batch.decided)
    outcomes = await write_films(graph, [film for _, film in batch.changed], progress)
    written = [FilmResult(names[film], film, *outcome) for film, outcome in outcomes.items()]
    progress.counts.update(result.outcome for result in written)
    return [*batch.decided, *written]


async def _one_ahead(make: Callable[[], Awaitable[Item | None]]) -> AsyncGenerator[Item]:
    """Make the next item while the one before is in use: Neo4j writes while Python reads."""
    following = asyncio.ensure_future(make())
    try:
        while (item := await following) is not None:
            following = asyncio.ensure_future(make())
            yield item
    finally:
        following.cancel()


def _without_relation(row: Mapping[str, str]) -> str:
    return (
        f"{row['from']}: related film '{row['to']}' ({row['kind']}) is not in the graph; load it, then this one again."
    )
