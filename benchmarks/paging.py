"""Pages through every film while another process loads and deletes films: who stays is neither skipped nor repeated.

NEO4J_URI=… NEO4J_PASSWORD=… python -m benchmarks.paging
"""

import asyncio
import multiprocessing
import random
import string
import sys
from collections.abc import Mapping, Sequence
from itertools import count
from multiprocessing.synchronize import Event

import orjson

from graph.load.document import FilmDocument
from graph.load.loader import delete_film, load_films
from graph.load.slugs import film_slug
from graph.server.chosen import chosen_neo4j
from graph.session import Connection, Graph
from graph.settings import Settings
from schema.answer import Answerer
from schema.build import build_schema
from schema.limits import Limits
from schema.operation import GraphQLRequest
from seeds.sourced import Sourced

ORDERS: Mapping[str, Sequence[Mapping[str, str]]] = {
    "by title": [],
    "by year, newest first": [{"field": "YEAR", "direction": "DESC"}],
    "by size of cast, then title backwards": [{"field": "CAST_SIZE"}, {"field": "TITLE", "direction": "DESC"}],
}
PAGE = 100
FORWARD = """query ($order: [FilmOrder!], $size: Int, $cursor: String) {
  films(orderBy: $order, first: $size, after: $cursor) {
    nodes { slug } page: pageInfo { goesOn: hasNextPage cursor: endCursor }
  }
}"""
BACKWARD = """query ($order: [FilmOrder!], $size: Int, $cursor: String) {
  films(orderBy: $order, last: $size, before: $cursor) {
    nodes { slug } page: pageInfo { goesOn: hasPreviousPage cursor: startCursor }
  }
}"""
PASSING = "Bird of Passage"
"""How the titles of films begin that come and go."""


def churn(connection: Connection, done: Event) -> None:
    """Load and delete films of all titles and years until told to stop."""
    asyncio.run(_churn(connection, done))


async def _churn(connection: Connection, done: Event) -> None:
    chance = random.Random(1995)  # noqa: S311  # must repeat, not surprise
    async with Graph(connection) as graph:
        for number in count():
            films = [_passing_film(chance, number, place) for place in range(20)]
            await load_films(graph, films)
            for film in films:
                if film.document:
                    await delete_film(graph, film_slug(film.document))
            if done.is_set():
                return


def _passing_film(chance: random.Random, number: int, place: int) -> Sourced:
    title = f"{chance.choice(string.ascii_uppercase)} {PASSING} {number} {place}"
    cast = [{"person": f"{PASSING} Player {each}"} for each in range(chance.randrange(12))]
    document = FilmDocument.model_validate({"title": title, "year": chance.randrange(1900, 2024), "cast": cast})
    return Sourced(file=title, source="passing", document=document)


async def walk(answerer: Answerer, query: str, order: Sequence[Mapping[str, str]]) -> list[str]:
    """The slugs of all films, page by page."""
    slugs: list[str] = []
    cursor, goes_on = None, True
    while goes_on:
        variables = {"order": order, "size": PAGE, "cursor": cursor}
        answer = orjson.loads((await answerer.answer(GraphQLRequest(query, variables, None, is_get=False))).body)
        films = answer["data"]["films"]
        slugs += [film["slug"] for film in films["nodes"]]
        cursor, goes_on = films["page"]["cursor"], films["page"]["goesOn"]
    return slugs


async def trial(connection: Connection) -> bool:
    """Walk in every order, both ways; print what was seen and tell whether all went well."""
    async with Graph(connection, timeout=60) as graph:
        answerer = Answerer(graph, build_schema(), Limits())
        rows = await graph.read(
            "MATCH (film:Film) WHERE NOT film.title CONTAINS $passing RETURN film.slug AS slug", {"passing": PASSING}
        )
        stayed = {row["slug"] for row in rows}
        went_well = True
        for name, order in ORDERS.items():
            for way, query in (("forward", FORWARD), ("backward", BACKWARD)):
                seen = await walk(answerer, query, order)
                staying = [slug for slug in seen if slug in stayed]
                skipped, repeated = len(stayed) - len(set(staying)), len(staying) - len(set(staying))
                print(  # noqa: T201
                    f"{name}, {way}: {len(seen)} rows, {skipped} skipped, {repeated} repeated, "
                    f"{len(seen) - len(staying)} passing films met"
                )
                went_well = went_well and not skipped and not repeated
        return went_well


def main() -> None:
    """Run the trial on the Neo4j that the settings name."""
    settings = Settings()
    with chosen_neo4j(settings, print) as connection:
        spawning = multiprocessing.get_context("spawn")
        done = spawning.Event()
        other = spawning.Process(target=churn, args=(connection, done))
        other.start()
        try:
            went_well = asyncio.run(trial(connection))
        finally:
            done.set()
            other.join()
    sys.exit(0 if went_well and other.exitcode == 0 else 1)


if __name__ == "__main__":
    main()
