"""The cases, with variables drawn evenly from the graph, the same in every run."""

import asyncio
from collections.abc import Sequence
from itertools import cycle, islice, pairwise
from typing import LiteralString, TypeVar

from benchmarks.cases import Case, Variables
from benchmarks.cursors import MIDDLE, PAGES, Cursors
from graph.session import Connection, Graph

T = TypeVar("T")

SIZE = 100
"""Rows of variables in most cases."""

YEARS = range(1920, 2020)
GENRES = ("Western", "Film noir", "Musical", "Science fiction", "Documentary", "Animated", "War", "Crime")

FILMS: LiteralString = """
MATCH (film:Film) WHERE EXISTS { (film)<-[:ACTED_IN]-() }
WITH film.slug AS slug ORDER BY slug
RETURN collect(slug) AS slugs
"""

BUSY_PEOPLE: LiteralString = """
MATCH (person:Person) WHERE COUNT { (person)-[:ACTED_IN]->() } >= 5
RETURN person.slug AS slug, person.name AS name ORDER BY slug
"""


def cases(connection: Connection, cursors: Cursors) -> list[Case]:
    """All of them, in the order of the report."""
    films, people = asyncio.run(_drawn(connection))
    slugs = [person["slug"] for person in people]
    years = list(islice(cycle(YEARS), SIZE))
    genres = islice(cycle(GENRES), SIZE)
    named = [{"slug": film} for film in films]
    several = [
        {"film": film, "person": person, "year": year, "next": year + 1}
        for film, person, year in zip(films, slugs, years, strict=True)
    ]
    filtered = [{"year": year, "genre": genre} for year, genre in zip(years, genres, strict=True)]
    return [
        Case("film", "(a) one film by slug", named),
        Case("year", "(b) 20 films of a year → 10 of the cast → 5 films → genres", [{"year": year} for year in years]),
        Case("page", "(c) 50 from the middle of a sorted, filtered connection", [MIDDLE] * PAGES, cursors.by_dialect),
        Case("five", "(d) five root fields", several),
        Case("count", "(e) totalCount of a decade", [{"from": year, "until": year + 10} for year in years]),
        Case("filter", "(f) a filter three relationships deep", filtered),
        Case("people", "(g) people by number of films", [{}]),
        Case("similar", "ten similar films", named),
        Case("search", "search for a misspelt name", [{"text": _misspelt(person["name"])} for person in people]),
        Case("path", "path between two people", [_ends(*ends) for ends in pairwise(slugs)]),
    ]


async def _drawn(connection: Connection) -> tuple[list[str], list[dict[str, str]]]:
    async with Graph(connection, timeout=60.0) as graph:
        films = (await graph.read(FILMS))[0]["slugs"]
        return _spread(films), _spread(await graph.read(BUSY_PEOPLE))


def _spread(things: Sequence[T]) -> list[T]:
    return [things[len(things) * place // SIZE] for place in range(SIZE)]


def _misspelt(name: str) -> str:
    """The name with two letters of its longest word changed over."""
    word = max(name.split(), key=len)
    middle = len(word) // 2
    return name.replace(word, word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :])


def _ends(one: str, other: str) -> Variables:
    return {"from": f"Person:{one}", "to": f"Person:{other}"}
