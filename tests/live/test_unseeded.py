"""Facts that no seed film has, and tests/queries therefore can't show."""

import json

import strawberry

from graph.load.loader import load_films
from graph.session import Graph
from schema.answer import Answerer
from schema.limits import Limits
from schema.operation import GraphQLRequest
from tests.given import Given, given

RELATED = """{
  heat: film(slug: "heat-1995") { relatedFilms { film { title } kind outgoing } }
  sequel: film(slug: "heat-2-2026") { relatedFilms { film { title } kind outgoing } }
}"""
SOURCES = '{ film(slug: "heat-1995") { sources { address title kind } } }'


async def answer_of(graph: Graph, schema: strawberry.Schema, query: str, *films: Given) -> object:
    await load_films(graph, films)
    answer = await Answerer(graph, schema, Limits()).answer(GraphQLRequest(query, {}, None, is_get=False))
    return json.loads(answer.body)["data"]


async def test_a_sequel_is_related_from_either_side(graph: Graph, schema: strawberry.Schema) -> None:
    sequel = given("Heat 2", 2026, related=[{"film": "heat-1995", "kind": "sequel"}])

    answer = await answer_of(graph, schema, RELATED, given(), sequel)

    assert answer == {
        "heat": {"relatedFilms": [{"film": {"title": "Heat 2"}, "kind": "SEQUEL", "outgoing": False}]},
        "sequel": {"relatedFilms": [{"film": {"title": "Heat"}, "kind": "SEQUEL", "outgoing": True}]},
    }


async def test_a_source_says_what_it_is(graph: Graph, schema: strawberry.Schema) -> None:
    source = {"address": "https://example.org/heat", "title": "Heat", "kind": "encyclopedia"}

    assert await answer_of(graph, schema, SOURCES, given(sources=[source])) == {"film": {"sources": [source]}}
