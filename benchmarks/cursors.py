"""Where pages in the middle of a connection start, in the words of each server."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import LiteralString

from benchmarks.ask import ask
from benchmarks.cases import Variables, query_of
from graph.session import Connection, Graph

MIDDLE = {"from": 1950, "until": 2000}
"""Half of the catalogue lies between these years."""

PAGES = 10

ROWS: LiteralString = """
MATCH (film:Film) WHERE film.year >= $from AND film.year < $until
WITH film ORDER BY film.year, film.title, film.slug
RETURN collect({year: film.year, title: film.title, slug: film.slug}) AS rows
"""


def cursors(connection: Connection, fabula: str) -> Mapping[str, Sequence[Variables]]:
    """Ten places about the middle, by dialect; `fabula` is the address that gives ours.

    The peer is told an offset into its list of films: its connection collects all films of the filter and sorts rows
    that each hold the whole collection, so that one client, a thousand films from the start, takes more memory than a
    Neo4j with 1 GB of heap has for all transactions.
    """
    rows = asyncio.run(_rows(connection))
    places = [len(rows) // 2 + 50 * place for place in range(PAGES)]
    before = [rows[place - 1] for place in places]
    return {
        "cypher": before,
        "fabula": [{"after": _cursor(fabula, row)} for row in before],
        "peer": [{"offset": place} for place in places],
    }


async def _rows(connection: Connection) -> list[Variables]:
    async with Graph(connection, timeout=60.0) as graph:
        rows: list[Variables] = (await graph.read(ROWS, MIDDLE))[0]["rows"]
    return rows


def _cursor(url: str, row: Variables) -> str:
    body = json.dumps({"query": query_of("cursor", "fabula"), "variables": row}).encode()
    edges = ask(url, body)["films"]["edges"]
    return next(str(edge["cursor"]) for edge in edges if edge["node"]["slug"] == row["slug"])
