"""Films loaded and deleted over HTTP."""

import json
import shutil
import subprocess
from typing import Any, LiteralString

import httpx
import pytest
import yaml

from graph.load.document import FilmDocument
from graph.session import Connection, Graph
from tests.command import SEED_FILMS, fabula, pointing_at
from tests.fix_http import EDITOR
from tests.fix_neo4j import EMPTY
from tests.written import FILM_DOCUMENTS, README, blocks, text_of

LOAD = """mutation Load($document: FilmDocument!) {
  loadFilm(document: $document) {
    outcome slug problems warnings
    film { title cast { nodes { name films { nodes { title } } } } timeline(order: STORY) { event { title } } }
  }
}"""
DELETE = "mutation Delete($slug: String!) { deleteFilm(slug: $slug) { slug deleted nodesDeleted } }"

EVERYTHING: LiteralString = """
MATCH (n:!Structure&!Load&!DeletedFilm)
RETURN labels(n) AS labels, n {.*, updatedAt: null, changeNumber: null} AS node, COLLECT {
  MATCH (n)-[r]->(m) WITH type(r) + ' ' + m.slug AS tie, properties(r) AS said ORDER BY tie, said.kind, said.job
  RETURN [tie, said]
} AS ties
ORDER BY n.slug, labels
"""
LAST_COMMIT: LiteralString = "SHOW DATABASE neo4j YIELD lastCommittedTxn"
FILM_COUNTS: LiteralString = """
MATCH (person:Person)
RETURN person.name AS name, person.filmCount AS kept, COUNT { (person)-[:ACTED_IN]->() } AS counted ORDER BY name
"""

HEAT: dict[str, Any] = {
    "title": "Heat",
    "year": 1995,
    "genres": ["Crime"],
    "cast": [{"person": "Al Pacino", "character": "Hanna"}, {"person": "Robert De Niro", "character": "McCauley"}],
    "events": [{"title": "The robbery", "participants": [{"character": "McCauley"}]}, {"title": "They talk"}],
}
RONIN: dict[str, Any] = {"title": "Ronin", "year": 1998, "cast": [{"person": "Robert De Niro"}]}
WRITTEN = {
    "every key there is": blocks(text_of(FILM_DOCUMENTS), "yaml")[0],
    "Memento": (SEED_FILMS / "memento.yaml").read_text(encoding="utf-8"),
}

pytestmark = pytest.mark.usefixtures("graph")


def post(web: httpx.Client, query: str, headers: dict[str, str] = EDITOR, **variables: object) -> httpx.Response:
    return web.post("/graphql", json={"query": query, "variables": variables}, headers=headers)


def load(web: httpx.Client, document: dict[str, Any]) -> dict[str, Any]:
    loaded: dict[str, Any] = post(web, LOAD, document=document).json()["data"]["loadFilm"]
    return loaded


def delete(web: httpx.Client, slug: str) -> dict[str, Any]:
    deleted: dict[str, Any] = post(web, DELETE, slug=slug).json()["data"]["deleteFilm"]
    return deleted


def test_a_loaded_film_can_be_asked_for_in_the_same_request(web: httpx.Client) -> None:
    load(web, RONIN)

    assert load(web, HEAT) == {
        "outcome": "LOADED",
        "slug": "heat-1995",
        "problems": [],
        "warnings": [],
        "film": {
            "title": "Heat",
            "cast": {
                "nodes": [
                    {"name": "Al Pacino", "films": {"nodes": [{"title": "Heat"}]}},
                    {"name": "Robert De Niro", "films": {"nodes": [{"title": "Heat"}, {"title": "Ronin"}]}},
                ]
            },
            "timeline": [{"event": {"title": "The robbery"}}, {"event": {"title": "They talk"}}],
        },
    }


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
async def test_a_film_is_the_same_whether_loaded_over_http_or_from_a_file(
    web: httpx.Client, graph: Graph, connection: Connection, written: str
) -> None:
    fabula("load", "-", standard_input=written, **pointing_at(connection))
    from_file = await graph.read(EVERYTHING)
    await graph.run(EMPTY)
    document = FilmDocument.model_validate(yaml.load(written, yaml.BaseLoader))  # noqa: S506  # it makes texts only

    load(web, document.model_dump(mode="json", by_alias=True, exclude_defaults=True))

    assert len(from_file) > 20
    assert await graph.read(EVERYTHING) == from_file


@pytest.mark.skipif(shutil.which("curl") is None, reason="the README's example needs curl")
def test_the_example_of_the_readme_loads_its_film(web: httpx.Client) -> None:
    [example] = [each for each in blocks(text_of(README), "sh") if "loadFilm" in each]
    for written, meant in (
        ("http://127.0.0.1:8000", str(web.base_url)),
        ("Bearer a-long-secret", EDITOR["authorization"]),
    ):
        example = example.replace(written, meant)

    answer = subprocess.run(["bash", "-c", example], capture_output=True, check=True).stdout

    assert json.loads(answer)["data"]["loadFilm"] == {
        "outcome": "LOADED",
        "slug": "ran-1985",
        "problems": [],
        "film": {"title": "Ran"},
    }


async def test_loading_a_film_again_commits_nothing(web: httpx.Client, graph: Graph) -> None:
    load(web, HEAT)
    before = await graph.read(LAST_COMMIT)

    again = load(web, HEAT)

    assert (again["outcome"], again["film"]["title"]) == ("UNCHANGED", "Heat")
    assert await graph.read(LAST_COMMIT) == before


def test_loading_a_changed_film_replaces_it(web: httpx.Client) -> None:
    load(web, HEAT)

    assert load(web, {**HEAT, "events": []})["outcome"] == "REPLACED"


def test_a_relation_to_a_film_that_is_not_there_is_a_warning(web: httpx.Client) -> None:
    loaded = load(web, {**HEAT, "related": [{"film": "heat-2-2026", "kind": "PREQUEL"}]})

    assert [warning[:60] for warning in loaded["warnings"]] == [
        "heat-1995: related film 'heat-2-2026' (PREQUEL) is not in th"
    ]


@pytest.mark.parametrize(
    ("mistakes", "problems"),
    [
        (
            {"events": [{"title": "The robbery", "participants": [{"character": "Mc Cauly"}]}]},
            ["events[0].participants[0]: no character is called 'Mc Cauly'. Nearest: 'McCauley'."],
        ),
        (
            {"runtime_minutes": 0, "imdb_id": "0113277"},
            [
                "runtime_minutes: must be 1 or more",
                "imdb_id: wants something like tt0113627, not '0113277'",
            ],
        ),
    ],
    ids=["in what it says", "in its shape"],
)
async def test_a_document_with_mistakes_is_refused_with_their_places(
    web: httpx.Client, graph: Graph, mistakes: dict[str, Any], problems: list[str]
) -> None:
    load(web, HEAT)
    before = await graph.read(LAST_COMMIT)

    refused = load(web, {**HEAT, **mistakes})

    assert (refused["outcome"], refused["problems"]) == ("REFUSED", problems)
    assert await graph.read(LAST_COMMIT) == before


def test_what_graphql_itself_can_tell_is_told_with_its_place_too(web: httpx.Client) -> None:
    response = post(web, LOAD, document={**HEAT, "themes": [{"name": "Luck", "knd": "MOTIF"}]})

    [error] = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (400, "BAD_USER_INPUT")
    assert "at .themes[0]: " in error["message"]
    assert "Did you mean 'kind'?" in error["message"]


@pytest.mark.parametrize(
    "headers",
    [{}, {"authorization": "Bearer not-a-token"}, {"authorization": "Bearer"}, {"authorization": "an-editors-token"}],
    ids=str,
)
@pytest.mark.parametrize("field", ["loadFilm", "deleteFilm"])
async def test_whoever_is_no_editor_changes_nothing(
    web: httpx.Client, graph: Graph, headers: dict[str, str], field: str
) -> None:
    load(web, HEAT)
    before = await graph.read(LAST_COMMIT)
    query, variables = (LOAD, {"document": RONIN}) if field == "loadFilm" else (DELETE, {"slug": "heat-1995"})

    response = post(web, query, headers, **variables)

    [error] = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (403, "NOT_ALLOWED")
    assert field in error["message"]
    assert "FABULA_EDITOR_TOKENS" in error["message"]
    assert await graph.read(LAST_COMMIT) == before


def test_a_mutation_that_does_nothing_needs_a_token_too(web: httpx.Client) -> None:
    assert post(web, "mutation { __typename }", {}).status_code == 403


def test_queries_need_no_token(web: httpx.Client) -> None:
    assert post(web, "{ genres { name } }", {}).json() == {"data": {"genres": []}}


def test_a_mutation_over_get_is_refused(web: httpx.Client) -> None:
    response = web.get("/graphql", params={"query": 'mutation { deleteFilm(slug: "x") { deleted } }'}, headers=EDITOR)

    assert (response.status_code, response.headers["allow"]) == (405, "POST")


def test_mutations_of_one_request_are_done_one_after_the_other(web: httpx.Client) -> None:
    response = post(
        web,
        "mutation ($heat: FilmDocument!) { "
        "one: loadFilm(document: $heat) { outcome } "
        'two: deleteFilm(slug: "heat-1995") { deleted } '
        "three: loadFilm(document: $heat) { outcome } }",
        heat=HEAT,
    )

    assert response.json()["data"] == {
        "one": {"outcome": "LOADED"},
        "two": {"deleted": True},
        "three": {"outcome": "LOADED"},
    }


async def test_a_deleted_film_takes_along_what_only_it_used(web: httpx.Client, graph: Graph) -> None:
    load(web, RONIN)
    alone = await graph.read(EVERYTHING)
    load(web, HEAT)
    both = await graph.read(EVERYTHING)

    deleted = delete(web, "heat-1995")

    assert deleted == {"slug": "heat-1995", "deleted": True, "nodesDeleted": len(both) - len(alone)}
    assert await graph.read(EVERYTHING) == alone


async def test_deleting_a_film_that_is_not_there_is_an_answer_and_commits_nothing(
    web: httpx.Client, graph: Graph
) -> None:
    before = await graph.read(LAST_COMMIT)

    assert delete(web, "heat-1995") == {"slug": "heat-1995", "deleted": False, "nodesDeleted": 0}
    assert await graph.read(LAST_COMMIT) == before


async def test_films_are_counted_anew_when_one_is_deleted(web: httpx.Client, graph: Graph) -> None:
    load(web, RONIN)
    load(web, HEAT)

    delete(web, "heat-1995")

    assert await graph.read(FILM_COUNTS) == [{"name": "Robert De Niro", "kept": 1, "counted": 1}]


def test_a_deleted_film_can_be_loaded_again(web: httpx.Client) -> None:
    load(web, HEAT)
    delete(web, "heat-1995")

    assert load(web, HEAT)["outcome"] == "LOADED"


async def test_what_is_noted_about_loads_and_deletions_is_no_kind_of_node(web: httpx.Client) -> None:
    load(web, HEAT)
    load(web, RONIN)
    delete(web, "heat-1995")

    answer = post(web, '{ statistics { nodes { name count } } search(text: "loadFilm heat") { totalCount } }').json()

    assert {each["name"]: each["count"] for each in answer["data"]["statistics"]["nodes"] if each["count"]} == {
        "Film": 1,
        "Person": 1,
    }
    assert answer["data"]["search"]["totalCount"] == 0


async def test_notes_about_loads_do_not_pile_up(
    web: httpx.Client, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.load.write.KEPT_LOADS", 2)
    monkeypatch.setattr("graph.load.write.KEPT_DELETIONS", 1)
    for film in (HEAT, RONIN, {**RONIN, "year": 1999}):
        load(web, film)
    for slug in ("ronin-1998", "heat-1995"):
        delete(web, slug)

    notes = await graph.read("RETURN COUNT { MATCH (:Load) } AS loads, COUNT { MATCH (:DeletedFilm) } AS deletions")

    assert notes == [{"loads": 2, "deletions": 1}]


async def test_a_film_loaded_again_is_no_longer_noted_as_deleted(web: httpx.Client, graph: Graph) -> None:
    load(web, HEAT)
    delete(web, "heat-1995")
    load(web, HEAT)

    assert await graph.read("MATCH (gone:DeletedFilm) RETURN gone") == []


def test_a_film_below_a_result_costs_no_further_statement(web: httpx.Client, statements_sent: list[str]) -> None:
    load(web, HEAT)
    statements_sent.clear()
    post(web, "mutation ($document: FilmDocument!) { loadFilm(document: $document) { slug } }", document=HEAT)
    without_film = len(statements_sent)
    statements_sent.clear()

    load(web, HEAT)

    assert len(statements_sent) == without_film > 0
