"""The queries of README.md, asked of the seed films."""

import json
import re
from decimal import Decimal
from typing import Any

import pytest

from schema.answer import Answerer
from schema.operation import GraphQLRequest
from tests.written import README, blocks, text_of

LEFT_OUT = "…"
QUERIES = blocks(text_of(README), "graphql")
SHOWN = re.findall(r"^```graphql\n(.*?)^```\n\n```json\n(.*?)^```$", text_of(README), re.MULTILINE | re.DOTALL)


def request_for(query: str) -> GraphQLRequest:
    return GraphQLRequest(query, {}, None, is_get=False)


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_answers_without_errors(answerer: Answerer, query: str) -> None:
    answer = await answerer.answer(request_for(query))

    assert list(json.loads(answer.body)) == ["data"]


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_costs_one_statement(answerer: Answerer, query: str, statements_sent: list[str]) -> None:
    await answerer.answer(request_for(query))

    assert len(statements_sent) == 1


@pytest.mark.parametrize(("query", "shown"), SHOWN)
async def test_the_answer_is_the_one_shown(answerer: Answerer, query: str, shown: str) -> None:
    answer = await answerer.answer(request_for(query))

    assert shows(parsed(shown), parsed(answer.body.decode())), answer.body.decode()


def test_every_query_is_shown_with_its_answer() -> None:
    assert [query for query, _ in SHOWN] == QUERIES


def parsed(text: str) -> Any:
    return json.loads(text, parse_float=Decimal)


def shows(shown: Any, answer: Any) -> bool:
    """Whether the one is the other, with entries left out, texts cut and numbers rounded where that is marked."""
    match shown, answer:
        case dict(), dict():
            return list(shown) == list(answer) and all(shows(shown[key], answer[key]) for key in shown)
        case list(), list():
            return shows_entries(shown, answer)
        case Decimal(), Decimal():
            return answer.quantize(shown) == shown
        case str(), str() if shown.endswith(LEFT_OUT):
            return answer.startswith(shown.removesuffix(LEFT_OUT))
    return bool(shown == answer)


def shows_entries(shown: list[Any], answer: list[Any]) -> bool:
    if not shown or not answer:
        return shown == answer
    if shown[0] == LEFT_OUT:
        return any(shows_entries(shown[1:], answer[count:]) for count in range(1, len(answer) + 1))
    return shows(shown[0], answer[0]) and shows_entries(shown[1:], answer[1:])
