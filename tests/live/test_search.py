"""Search finds what a person means, whatever they type."""

import json
from typing import Any

import pytest
import strawberry
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import NodeKind
from graph.session import Graph
from schema.answer import Answerer
from schema.limits import Limits
from schema.operation import GraphQLRequest

SEARCH = """query ($text: String!, $kinds: [NodeKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { score matched node { __typename id } } pageInfo { hasNextPage endCursor } totalCount
  }
}"""


async def search(answerer: Answerer, text: str, **more: object) -> dict[str, Any]:
    request = GraphQLRequest(SEARCH, {"text": text, **more}, None, is_get=False)
    answer = json.loads((await answerer.answer(request)).body)
    assert "errors" not in answer, answer
    found: dict[str, Any] = answer["data"]["search"]
    return found


def ids(found: dict[str, Any]) -> list[str]:
    return [edge["node"]["id"] for edge in found["edges"]]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Leaving Las Vegas", "Film:leaving-las-vegas-1995"),
        ("Leving Las Vegs", "Film:leaving-las-vegas-1995"),
        ("vegas leaving", "Film:leaving-las-vegas-1995"),
        ("spirited aw", "Film:spirited-away-2001"),
        ("Spirited: Away!", "Film:spirited-away-2001"),
        ("godfather", "Film:the-godfather-1972"),
        ("quentin terentino", "Person:quentin-tarantino"),
        ("rick's cafe americain", "Setting:casablanca-1942/ricks-cafe-americain"),
        ("羅生門", "Film:rashomon-1950"),
        ("not one pen", "Scene:memento-2000/s37"),
        ("thriller", "Genre:thriller"),
        ("john edward gamm", "Character:memento-2000/teddy"),
    ],
)
async def test_what_a_person_means_comes_first(answerer: Answerer, text: str, meant: str) -> None:
    found = await search(answerer, text)

    assert ids(found)[0] == meant


@given(text=st.text() | st.text(alphabet="+-&|!(){}[]^\"~*?:\\/ aé1.,'ANDORT") | st.text("abc é", min_size=300))
@settings(max_examples=60, deadline=None)
async def test_any_text_has_an_answer(seeded: Graph, schema: strawberry.Schema, text: str) -> None:
    found = await search(Answerer(seeded, schema, Limits()), text)

    assert len(found["edges"]) <= found["totalCount"]


@pytest.mark.parametrize("text", ["", " \t", "?!", "-", '"'])
async def test_a_text_without_words_means_nothing(answerer: Answerer, text: str) -> None:
    assert (await search(answerer, text))["totalCount"] == 0


async def test_pages_one_after_another_are_all_hits_best_first(answerer: Answerer) -> None:
    whole = await search(answerer, "leonard", first=100)

    hits: list[str] = []
    page = {"pageInfo": {"hasNextPage": True, "endCursor": None}}
    while page["pageInfo"]["hasNextPage"]:
        page = await search(answerer, "leonard", first=4, after=page["pageInfo"]["endCursor"])
        hits += ids(page)

    assert hits == ids(whole)
    assert len(hits) == whole["totalCount"]


async def test_hits_in_names_come_before_hits_in_synopses(answerer: Answerer) -> None:
    matched = [edge["matched"] for edge in (await search(answerer, "love", first=100))["edges"]]

    assert "SYNOPSIS" in matched
    assert set(matched[matched.index("SYNOPSIS") :]) == {"SYNOPSIS"}


@pytest.mark.parametrize("kind", NodeKind)
async def test_only_the_kinds_asked_for_are_found(answerer: Answerer, kind: NodeKind) -> None:
    found = await search(answerer, "the", kinds=[kind])

    assert {edge["node"]["__typename"] for edge in found["edges"]} <= {kind.label}
