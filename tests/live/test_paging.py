"""Pages neither skip nor repeat a row, in either direction, in any order."""

import json
from typing import Any

import pytest

from schema.answer import Answerer
from schema.operation import GraphQLRequest

FORWARD = """query ($order: [FilmOrder!], $size: Int, $cursor: String) {
  films(orderBy: $order, first: $size, after: $cursor) { nodes { slug } pageInfo { hasNextPage endCursor } }
}"""
BACKWARD = """query ($order: [FilmOrder!], $size: Int, $cursor: String) {
  films(orderBy: $order, last: $size, before: $cursor) { nodes { slug } pageInfo { hasPreviousPage startCursor } }
}"""
ORDERS = [
    [],
    [{"field": "YEAR", "direction": "DESC"}],
    [{"field": "RELEASE_DATE"}],
    [{"field": "RELEASE_DATE", "direction": "DESC"}, {"field": "TITLE"}],
    [{"field": "CAST_SIZE"}, {"field": "RUNTIME", "direction": "DESC"}],
    [{"field": "SHARED_THEMES", "direction": "DESC"}],
]


async def ask(answerer: Answerer, query: str, variables: dict[str, Any]) -> dict[str, Any]:
    answer = json.loads((await answerer.answer(GraphQLRequest(query, variables, None, is_get=False))).body)
    assert "errors" not in answer, answer
    films: dict[str, Any] = answer["data"]["films"]
    return films


async def forward(answerer: Answerer, order: object, size: int) -> list[str]:
    slugs: list[str] = []
    cursor, has_more = None, True
    while has_more:
        page = await ask(answerer, FORWARD, {"order": order, "size": size, "cursor": cursor})
        slugs += [film["slug"] for film in page["nodes"]]
        cursor, has_more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return slugs


async def backward(answerer: Answerer, order: object, size: int) -> list[str]:
    slugs: list[str] = []
    cursor, has_more = None, True
    while has_more:
        page = await ask(answerer, BACKWARD, {"order": order, "size": size, "cursor": cursor})
        slugs = [film["slug"] for film in page["nodes"]] + slugs
        cursor, has_more = page["pageInfo"]["startCursor"], page["pageInfo"]["hasPreviousPage"]
    return slugs


@pytest.mark.parametrize("order", ORDERS, ids=str)
@pytest.mark.parametrize("size", [1, 5, 100])
async def test_pages_forward_and_backward_are_the_whole_list(answerer: Answerer, order: object, size: int) -> None:
    whole = await forward(answerer, order, 100)

    pages = [await forward(answerer, order, size), await backward(answerer, order, size)]

    assert pages == [whole, whole]


@pytest.mark.parametrize("order", ORDERS, ids=str)
async def test_every_film_is_on_some_page(answerer: Answerer, order: object) -> None:
    slugs = await forward(answerer, order, 5)

    assert len(slugs) == len(set(slugs)) == 12


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ('{ films(after: "nonsense") { totalCount nodes { slug } } }', "no cursor of this order"),
        ("{ films(first: 101) { nodes { slug } } }", "give 0 to 100"),
        ("{ films(first: 1, last: 1) { nodes { slug } } }", "not for both"),
        ("{ films(orderBy: {field: BILLING}) { nodes { slug } } }", "a person's films"),
    ],
)
async def test_a_page_that_makes_no_sense_is_refused_in_words(answerer: Answerer, query: str, told: str) -> None:
    answer = json.loads((await answerer.answer(GraphQLRequest(query, {}, None, is_get=False))).body)

    assert told in answer["errors"][0]["message"]
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_half_a_character_is_refused_in_words(answerer: Answerer) -> None:
    request = GraphQLRequest(
        "query ($slug: String!) { film(slug: $slug) { title } }", {"slug": "\ud800"}, None, is_get=False
    )

    answer = json.loads((await answerer.answer(request)).body)

    assert "half a surrogate pair" in answer["errors"][0]["message"]
