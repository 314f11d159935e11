"""How much memory the server has after many requests of all kinds, some of them under hundreds of names.

python -m benchmarks.memory
"""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated

import typer
from rich.console import Console

from benchmarks.cases import Case
from benchmarks.catalogue import CATALOGUE, catalogue
from benchmarks.cursors import cursors
from benchmarks.measure import resident_mb, wrk
from benchmarks.sample import cases
from benchmarks.servers import FABULA, running

CONNECTIONS = 8
NAMES = 300
"""Operations that differ by their text; the server remembers 500."""

told = Console(highlight=False)


def main(
    films: Annotated[Path, typer.Option(help="The catalogue to load, once.", exists=True, dir_okay=False)] = CATALOGUE,
    requests: Annotated[int, typer.Option(help="How many requests.")] = 100_000,
) -> None:
    """Send requests of every case but the slowest, in a fixed random order, and print the server's resident memory."""
    with catalogue(films, told) as (connection, _), running(FABULA, connection) as server, NamedTemporaryFile() as file:
        bodies = _bodies(cases(connection, cursors(connection, server.url("page"))))
        file.write(b"\n".join(bodies))
        file.flush()
        sent = failed = 0
        while sent < requests:
            done = wrk(server.url("film"), file.name, CONNECTIONS, 1 if sent < requests // 10 else 10)
            sent, failed = sent + done["requests"], failed + done["failed"]
            told.print(f"{sent:,} requests, {failed} failed: {resident_mb(server.process_id):.1f} MB")


def _bodies(all_cases: Sequence[Case]) -> list[bytes]:
    bodies = [body for case in all_cases if case.name not in ("similar", "filter") for body in case.bodies("fabula")]
    mixed = [*bodies, *_renamed()]
    random.Random(1).shuffle(mixed)  # noqa: S311  # the same order in every run
    return mixed


def _renamed() -> Iterator[bytes]:
    for number in range(NAMES):
        query = f'query Q{number} {{ film(slug: "memento-2000") {{ title{number}: title genres {{ name }} }} }}'
        yield json.dumps({"query": query}).encode()


if __name__ == "__main__":
    typer.run(main)
