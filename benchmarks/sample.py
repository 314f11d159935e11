"""The cases, with variables drawn evenly from the graph, the same in every run."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice, pairwise
from typing import LiteralString, TypeVar

from benchmarks.cases import Case, Variables
from benchmarks.cursors import MIDDLE, PAGES
from graph.session import Connection, Graph

T = TypeVar("T")

SIZE = 100
"""Rows of variables in most cases."""

YEARS = range(1920, 2020)

FILMS: LiteralString = """
MATCH (film:Film) WHERE EXISTS { (film)<-[:ACTED_IN]-() }
WITH film.slug AS slug ORDER BY slug
RETURN collect(slug) AS slugs
"""

BUSY_PEOPLE: LiteralString = """
MATCH (person:Person) WHERE COUNT { (person)-[:ACTED_IN]->() } >= 5
RETURN person.slug AS slug, person.name AS name ORDER BY slug
"""


GENRES: LiteralString = "MATCH (genre:Genre) RETURN collect(genre.name) AS names"


@dataclass(frozen=True)
class Drawn:
    """What the variables are made of."""

    films: list[str]
    people: list[dict[str, str]]
    genres: list[str]


def cases(connection: Connection, cursors: Mapping[str, Sequence[Variables]]) -> list[Case]:
    """All of them, in the order of the report."""
    drawn = asyncio.run(_drawn(connection))
    films, slugs = drawn.films, [person["slug"] for person in drawn.people]
    years = list(islice(cycle(YEARS), SIZE))
    genres = cycle(sorted(drawn.genres))
    named = [{"slug": film} for film in films]
    several = [
        {"film": film, "person": person, "year": year, "next": year + 1}
        for film, person, year in zip(films, slugs, years, strict=True)
    ]
    filtered = [{"year": year, "genre": genre} for year, genre in zip(years, genres, strict=False)]
    return [
        Case("film", "(a) one film by slug", named),
        Case("year", "(b) 20 films of a year → 10 of the cast → 5 films → genres", [{"year": year} for year in years]),
        Case("page", "(c) 50 from the middle of a sorted, filtered connection", [MIDDLE] * PAGES, cursors),
        Case("five", "(d) five root fields", several),
        Case("count", "(e) totalCount of a decade", [{"from": year, "until": year + 10} for year in years]),
        Case("filter", "(f) a filter three relationships deep", filtered),
        Case("people", "(g) people by number of films", [{}]),
        Case("similar", "ten similar films", named),
        Case("search", "search for a misspelt name", [{"text": _misspelt(person["name"])} for person in drawn.people]),
        Case("path", "path between two people", [_ends(*ends) for ends in pairwise(slugs)]),
    ]


async def _drawn(connection: Connection) -> Drawn:
    async with Graph(connection, timeout=60.0) as graph:
        films = (await graph.read(FILMS))[0]["slugs"]
        genres = (await graph.read(GENRES))[0]["names"]
        return Drawn(_spread(films), _spread(await graph.read(BUSY_PEOPLE)), genres)


def _spread(things: Sequence[T]) -> list[T]:
    return [things[len(things) * place // SIZE] for place in range(SIZE)]


def _misspelt(name: str) -> str:
    """The name with two letters of its longest word changed over."""
    word = max(name.split(), key=len)
    middle = len(word) // 2
    return name.replace(word, word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :])


def _ends(one: str, other: str) -> Variables:
    return {"from": f"Person:{one}", "to": f"Person:{other}"}
