"""Requests that come at once travel together, and are answered as if each had come alone."""

import asyncio
import json
from collections.abc import Sequence
from typing import LiteralString

import strawberry

from graph.errors import DatabaseError
from graph.read.joint import joint
from graph.session import NOTHING, Connection, Graph, Parameters, Read
from graph.together import Together
from schema.answer import Answerer
from schema.operation import GraphQLRequest
from schema.plan import plan
from tests.fix_queries import Query

FILMS = [
    "memento-2000",
    "leaving-las-vegas-1995",
    "there-is-no-such-film",
    "casablanca-1942",
    "spirited-away-2001",
    "pulp-fiction-1994",
]
FILM = "query ($slug: String!) { film(slug: $slug) { title year genres { name } } }"
TITLE = "RETURN COLLECT { MATCH (film:Film {slug: $slug}) RETURN film.title }[0] AS answer"


async def test_what_is_asked_for_many_is_what_each_would_be_told(
    seeded: Graph, schema: strawberry.Schema, query: Query
) -> None:
    operation, variables = query.prepared(schema)
    alone = plan(schema, operation, variables).statement(variables)
    together = joint(alone.text)

    told = await seeded.read(together.text, together.parameters([alone.parameters, alone.parameters]))

    answer = (await seeded.read(alone.text, alone.parameters))[0]["answer"]
    assert told == [{"answers": [{"place": 0, "answer": answer}, {"place": 1, "answer": answer}]}]


async def test_requests_at_once_are_answered_as_one_by_one_in_fewer_statements(
    answerer: Answerer, statements_sent: list[str]
) -> None:
    one_by_one = [await title_of(answerer, slug) for slug in FILMS]
    sent_one_by_one = len(statements_sent)

    at_once = await asyncio.gather(*(title_of(answerer, slug) for slug in FILMS))

    assert list(at_once) == one_by_one
    assert len(statements_sent) - sent_one_by_one < sent_one_by_one == len(FILMS)


async def test_pages_of_other_sizes_are_asked_apart(answerer: Answerer) -> None:
    sizes = [3, 3, 1, 2, 1, 3]

    pages = await asyncio.gather(*(titles(answerer, size) for size in sizes))

    assert [len(page) for page in pages] == sizes
    assert all(page == max(pages, key=len)[: len(page)] for page in pages)


class RefusesMany(Graph):
    """A graph that can't be asked for many at once, as when together they take too long."""

    async def timed(self, text: LiteralString, parameters: Parameters = NOTHING) -> Read:
        if "UNWIND $all" in text:
            raise DatabaseError("Too much at once.")
        return await super().timed(text, parameters)


async def test_those_who_can_not_be_answered_together_are_answered_alone(seeded_connection: Connection) -> None:
    async with RefusesMany(seeded_connection) as graph:
        answers = await ask_at_once(Together(graph), FILMS)

    assert [answer is None for answer in answers] == [False, False, True, False, False, False]


async def test_who_leaves_takes_nobody_along(seeded: Graph) -> None:
    together = Together(seeded)
    asking = [asyncio.create_task(title(together, slug)) for slug in FILMS]
    await asyncio.sleep(0)
    asking[3].cancel()

    answers = await asyncio.gather(*asking, return_exceptions=True)

    assert isinstance(answers[3], asyncio.CancelledError)
    assert [answers[0], answers[4]] == ["Memento", "Spirited Away"]


async def test_who_asks_exactly_the_same_is_answered_by_the_same_statement(
    seeded: Graph, statements_sent: list[str]
) -> None:
    answers = await ask_at_once(Together(seeded), ["memento-2000"] * 6)

    assert answers == ["Memento"] * 6
    assert len(statements_sent) < len(answers)
    assert not any("UNWIND $all" in sent for sent in statements_sent)


async def test_each_is_told_its_own_mistake(seeded: Graph) -> None:
    together = Together(seeded)
    wrong = "RETURN 1 / $number AS answer"

    asking = (together.row(wrong, {"number": number}) for number in (1, 0, 1))
    answers: list[object] = [*await asyncio.gather(*asking, return_exceptions=True)]

    assert (answers[0], answers[2]) == (1, 1)
    assert isinstance(answers[1], DatabaseError)
    assert "by zero" in str(answers[1])


async def ask_at_once(together: Together, slugs: Sequence[str]) -> list[object]:
    return list(await asyncio.gather(*(title(together, slug) for slug in slugs)))


async def title(together: Together, slug: str) -> object:
    return await together.row(TITLE, {"slug": slug})


async def title_of(answerer: Answerer, slug: str) -> object:
    answer = await answerer.answer(GraphQLRequest(FILM, {"slug": slug}, None, is_get=False))
    return json.loads(answer.body)["data"]["film"]


async def titles(answerer: Answerer, size: int) -> list[str]:
    query = "query ($size: Int!) { films(first: $size) { nodes { title } } }"
    answer = await answerer.answer(GraphQLRequest(query, {"size": size}, None, is_get=False))
    return [node["title"] for node in json.loads(answer.body)["data"]["films"]["nodes"]]
