"""Paths between nodes, and what stands around one."""

import json
from itertools import pairwise
from typing import Any

import pytest

from schema.answer import Answerer
from schema.operation import GraphQLRequest

PATH = """query ($from: ID!, $to: ID!, $hops: Int, $through: [NodeKind!]) {
  path(from: $from, to: $to, maxHops: $hops, through: $through) {
    length nodes { __typename id } hops { from { id } to { id } relationship forward }
  }
}"""
AROUND = """query ($id: ID!, $kinds: [NodeKind!], $first: Int) {
  neighbourhood(id: $id, kinds: $kinds, first: $first) {
    nodes { __typename id } relationships { from to type } more { kind count }
  }
}"""
EXTERNAL = "query ($site: ExternalSite!, $id: String!) { external(site: $site, id: $id) { id } }"

VEGAS, CASABLANCA = "Film:leaving-las-vegas-1995", "Film:casablanca-1942"
CAGE, BOGART = "Person:nicolas-cage", "Person:humphrey-bogart"


async def ask(answerer: Answerer, query: str, **variables: object) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(
        (await answerer.answer(GraphQLRequest(query, variables, None, is_get=False))).body
    )
    return body


async def path(answerer: Answerer, start: str, end: str, **more: object) -> dict[str, Any] | None:
    body = await ask(answerer, PATH, **{"from": start, "to": end}, **more)
    assert "errors" not in body, body
    found: dict[str, Any] | None = body["data"]["path"]
    return found


async def test_the_hops_of_a_path_lead_from_one_end_to_the_other(answerer: Answerer) -> None:
    found = await path(answerer, CAGE, BOGART)

    assert found is not None
    nodes = [node["id"] for node in found["nodes"]]
    assert (nodes[0], nodes[-1]) == (CAGE, BOGART)
    assert [(hop["from"]["id"], hop["to"]["id"]) for hop in found["hops"]] == list(pairwise(nodes))


async def test_a_path_there_is_as_long_as_the_path_back(answerer: Answerer) -> None:
    there, back = await path(answerer, CAGE, BOGART), await path(answerer, BOGART, CAGE)

    assert there is not None
    assert back is not None
    assert there["length"] == back["length"] > 0


async def test_a_path_does_not_run_through_a_genre_unless_asked(answerer: Answerer) -> None:
    unasked = await path(answerer, VEGAS, CASABLANCA)
    asked = await path(answerer, VEGAS, CASABLANCA, through=["GENRE"])

    assert unasked is not None
    assert asked is not None
    assert "Genre" not in {node["__typename"] for node in unasked["nodes"]}
    assert [node["__typename"] for node in asked["nodes"]] == ["Film", "Genre", "Film"]


async def test_a_path_may_end_at_what_it_may_not_run_through(answerer: Answerer) -> None:
    found = await path(answerer, "Genre:drama", VEGAS, through=[])

    assert found is not None
    assert found["length"] == 1


@pytest.mark.parametrize("hops", [-1, 0, 13])
async def test_paths_of_no_or_too_many_hops_are_refused(answerer: Answerer, hops: int) -> None:
    body = await ask(answerer, PATH, **{"from": CAGE, "to": BOGART, "hops": hops})

    assert body["errors"][0]["message"] == f"`maxHops` goes from 1 to 12, not {hops}."


async def test_no_path_within_the_hops_is_none(answerer: Answerer) -> None:
    assert await path(answerer, CAGE, BOGART, hops=2) is None


@pytest.mark.parametrize("first", [0, 1, 8, 100])
async def test_neighbours_shown_and_left_out_are_all_of_them(answerer: Answerer, first: int) -> None:
    everything = await ask(answerer, AROUND, id=CAGE, first=100)
    some = await ask(answerer, AROUND, id=CAGE, first=first)

    shown = some["data"]["neighbourhood"]
    total = len(everything["data"]["neighbourhood"]["nodes"])
    assert len(shown["nodes"]) == min(first, total)
    assert len(shown["nodes"]) + sum(more["count"] for more in shown["more"]) == total


async def test_every_kind_has_its_share_of_the_neighbours(answerer: Answerer) -> None:
    body = await ask(answerer, AROUND, id=VEGAS, first=7)

    kinds = [node["__typename"] for node in body["data"]["neighbourhood"]["nodes"]]
    assert kinds == ["Character", "Event", "Genre", "Person", "Scene", "Setting", "Theme"]


async def test_relationships_join_only_what_is_shown(answerer: Answerer) -> None:
    body = await ask(answerer, AROUND, id=VEGAS, first=20)

    drawn = {VEGAS, *(node["id"] for node in body["data"]["neighbourhood"]["nodes"])}
    ends = {tie[end] for tie in body["data"]["neighbourhood"]["relationships"] for end in ("from", "to")}
    assert ends == drawn


@pytest.mark.parametrize(
    ("site", "identity", "found"),
    [
        ("IMDB", "tt0209144", "Film:memento-2000"),
        ("IMDB", "nm0000115", CAGE),
        ("WIKIDATA", "Q190525", "Film:memento-2000"),
        ("WIKIPEDIA", "Memento (film)", "Film:memento-2000"),
        ("WIKIPEDIA", "Memento_(film)", "Film:memento-2000"),
        ("TMDB", "999999999", None),
    ],
)
async def test_a_node_is_found_by_the_id_of_another_catalogue(
    answerer: Answerer, site: str, identity: str, found: str | None
) -> None:
    body = await ask(answerer, EXTERNAL, site=site, id=identity)

    assert body == {"data": {"external": found and {"id": found}}}


@pytest.mark.parametrize(("site", "identity"), [("IMDB", "0209144"), ("TMDB", "x"), ("WIKIDATA", "190525")])
async def test_what_is_no_id_of_a_catalogue_is_refused(answerer: Answerer, site: str, identity: str) -> None:
    body = await ask(answerer, EXTERNAL, site=site, id=identity)

    assert "its ids look like" in body["errors"][0]["message"]
