"""The cases with variables drawn evenly from the graph, the same in every run."""

import asyncio
from collections.abc import Mapping, Sequence
from itertools import cycle, islice
from typing import LiteralString

from benchmarks.cases import Case, Variables
from benchmarks.cursors import Cursors
from graph.session import Connection, Graph

SIZE = 100
"""Rows of variables in a case."""

YEARS = range(1920, 2020)
GENRES = ("Western", "Film noir", "Musical", "Science Fiction", "Documentary", "Animated", "War", "Crime")
MIDDLE = {"from": 1950, "until": 2000}
"""Half of the catalogue lies between these years."""

FILMS: LiteralString = """
MATCH (film:Film)<-[:ACTED_IN]-()
WITH DISTINCT film.slug AS slug ORDER BY slug
RETURN collect(slug) AS slugs
"""

BUSY_PEOPLE: LiteralString = """
MATCH (person:Person) WHERE COUNT { (person)-[:ACTED_IN]->() } >= 5
RETURN person.slug AS slug, person.name AS name ORDER BY slug
"""


async def _drawn(connection: Connection) -> tuple[list[str], list[dict[str, str]]]:
    async with Graph(connection, timeout=60.0) as graph:
        films = (await graph.read(FILMS))[0]["slugs"]
        return _spread(films), _spread(await graph.read(BUSY_PEOPLE))


def cases(connection: Connection, cursors: Cursors) -> list[Case]:
    """All of them, in the order of the report."""
    films, people = asyncio.run(_drawn(connection))
    slugs = [person["slug"] for person in people]
    years = list(islice(cycle(YEARS), SIZE))
    return [
        _case("film", "(a) one film by slug", [{"slug": film} for film in films]),
        _case("year", "(b) 20 films → 10 cast → 5 films → genres", [{"year": year} for year in years]),
        _case("page", "(c) 50 from the middle of a sorted, filtered connection", [MIDDLE] * len(cursors.rows), cursors),
        _case(
            "five",
            "(d) five root fields",
            [
                {"film": film, "person": person, "year": year, "next": year + 1}
                for film, person, year in zip(films, slugs, years, strict=True)
            ],
        ),
        _case("count", "(e) totalCount", [{"from": year, "until": year + 10} for year in years]),
        _case(
            "filter",
            "(f) a filter three relationships deep",
            [{"year": year, "genre": genre} for year, genre in zip(years, islice(cycle(GENRES), SIZE), strict=True)],
        ),
        _case("people", "(g) people by number of films", [{}]),
        _case("similar", "similar: ten films by shared themes", [{"slug": film} for film in films]),
        _case("search", "search: a name with a typing error", [{"text": _misspelt(person["name"])} for person in people]),
        _case("path", "path: between two people", [_ends(*pair) for pair in zip(slugs, slugs[1:], strict=False)]),
    ]


def _case(name: str, title: str, variables: Sequence[Variables], cursors: Cursors | None = None) -> Case:
    own: Mapping[str, Sequence[Variables]] = cursors.by_dialect if cursors else {}
    return Case(name, title, variables, own)


def _spread[T](things: Sequence[T]) -> list[T]:
    return [things[len(things) * place // SIZE] for place in range(SIZE)]


def _misspelt(name: str) -> str:
    """The name with two letters of its longest word changed over."""
    word = max(name.split(), key=len)
    middle = len(word) // 2
    return name.replace(word, word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :])


def _ends(one: str, other: str) -> Variables:
    return {"from": f"Person:{one}", "to": f"Person:{other}"}
