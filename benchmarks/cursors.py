"""Where the pages in the middle of a connection start, in the words of each server."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import LiteralString

from benchmarks.ask import ask
from benchmarks.cases import Variables, query_of
from graph.session import Connection, Graph

MIDDLE = {"from": 1950, "until": 2000}
"""Half of the catalogue lies between these years."""

PAGES = 10
STEP = 100
"""The most rows a page of ours may have."""

ROWS: LiteralString = """
MATCH (film:Film) WHERE film.year >= $from AND film.year < $until
WITH film ORDER BY film.year, film.title, film.slug
RETURN collect({year: film.year, title: film.title, slug: film.slug}) AS rows
"""


@dataclass(frozen=True)
class Cursors:
    """The rows after which pages start, and how each dialect names them."""

    by_dialect: Mapping[str, Sequence[Variables]]


def cursors(connection: Connection, urls: Mapping[str, str]) -> Cursors:
    """Ten places around the middle."""
    rows = asyncio.run(_rows(connection))
    start = len(rows) // 2 // STEP - PAGES // 2
    places = [STEP * place for place in range(start, start + PAGES)]
    by_dialect: dict[str, Sequence[Variables]] = {"cypher": [rows[place - 1] for place in places]}
    if "fabula" in urls:
        by_dialect["fabula"] = _walked(urls["fabula"], places)
    if "peer" in urls:
        by_dialect["peer"] = [{"after": _end(urls["peer"], "peer", place, None)} for place in places]
    return Cursors(by_dialect)


async def _rows(connection: Connection) -> list[Variables]:
    async with Graph(connection, timeout=60.0) as graph:
        rows: list[Variables] = (await graph.read(ROWS, MIDDLE))[0]["rows"]
    return rows


def _walked(url: str, places: Sequence[int]) -> list[Variables]:
    """Cursors of ours lead from page to page only, so all pages up to the last place are asked for."""
    after: str | None = None
    found: dict[int, Variables] = {}
    for place in range(STEP, places[-1] + STEP, STEP):
        after = _end(url, "fabula", STEP, after)
        found[place] = {"after": after}
    return [found[place] for place in places]


def _end(url: str, dialect: str, first: int, after: str | None) -> str:
    variables = {**MIDDLE, "first": first, "after": after}
    body = json.dumps({"query": query_of("cursor", dialect), "variables": variables}).encode()
    return str(ask(url, body)["films"]["pageInfo"]["endCursor"])
