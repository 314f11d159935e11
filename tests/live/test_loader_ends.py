"""Loads that are killed, and loads that bring nothing new."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import LiteralString

import pytest

from graph.load.loader import load_films
from graph.load.merge import TAKE_TURNS
from graph.load.outcome import Outcome
from graph.session import Connection, Graph
from seeds.files import read
from tests.command import ROOT, SEED_FILMS, pointing_at
from tests.given import EVERYTHING, STORY

LOAD_IN_SMALL_BATCHES = """
import graph.load.batch, fabula, sys
graph.load.batch.ENTRIES_PER_BATCH = 50
sys.argv = ["fabula", "load", "-"]
fabula.main()
"""
FILMS: LiteralString = "MATCH (film:Film) RETURN count(film) AS films"
LAST_COMMIT: LiteralString = "SHOW DATABASE neo4j YIELD lastCommittedTxn"

# Five fill a batch; the last one waits for the end of the input.
STORIES = [{"title": f"Film {number}", "year": 2000, **STORY} for number in range(61)]
LINES = "".join(json.dumps(story) + "\n" for story in STORIES)


@pytest.fixture
def loading(connection: Connection) -> Iterator[subprocess.Popen[str]]:
    """A process that loads what comes on its standard input."""
    with subprocess.Popen(
        [sys.executable, "-c", LOAD_IN_SMALL_BATCHES],
        cwd=ROOT,
        env=os.environ | pointing_at(connection),
        stdin=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


async def films_held(graph: Graph) -> int:
    [row] = await graph.read(FILMS)
    return int(row["films"])


async def load_stories(graph: Graph) -> dict[Outcome, int]:
    return dict((await load_films(graph, read(["-"], standard_input=BytesIO(LINES.encode())))).counts)


async def test_a_load_that_was_killed_is_completed_by_the_next(graph: Graph, loading: subprocess.Popen[str]) -> None:
    assert loading.stdin is not None
    loading.stdin.write(LINES)
    loading.stdin.flush()
    while not await films_held(graph):  # noqa: ASYNC110 -- what another process commits sets no event here
        await asyncio.sleep(0.01)
    loading.kill()
    loading.wait()

    counts = await load_stories(graph)

    resumed = await graph.read(EVERYTHING)
    await graph.run("MATCH (node:!Structure) DETACH DELETE node")
    await load_stories(graph)
    assert counts.keys() == {Outcome.UNCHANGED, Outcome.LOADED}
    assert resumed == await graph.read(EVERYTHING)


async def test_changes_at_once_are_numbered_one_after_the_other(graph: Graph) -> None:
    async def change(_: int) -> int:
        [row] = await graph.write(lambda transaction: transaction.run(TAKE_TURNS))
        return int(row["change"])

    numbers = await asyncio.gather(*map(change, range(40)))

    assert sorted(numbers) == list(range(min(numbers), min(numbers) + 40))


async def test_loading_the_seeds_again_commits_nothing(graph: Graph) -> None:
    await load_films(graph, read([SEED_FILMS]))
    before = await graph.read(LAST_COMMIT)

    again = await load_films(graph, read([SEED_FILMS]))

    assert again.counts == {Outcome.UNCHANGED: 12}
    assert await graph.read(LAST_COMMIT) == before
