"""What comes over HTTP, right and wrong, and what goes back."""

import http.client
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

GENRES = "{ genres { name } }"
FILM = "query Film($slug: String!) { film(slug: $slug) { title } }"
DEEP = '{ film(slug: "a") { similar { ' + "film { similar { " * 30 + "score" + " } }" * 30 + " } } }"

JSON = {"content-type": "application/json"}


def post(web: httpx.Client, **fields: object) -> httpx.Response:
    return web.post("/graphql", json=fields)


def error_of(response: httpx.Response) -> dict[str, Any]:
    [error] = response.json()["errors"]
    return {"status": response.status_code, "code": error["extensions"]["code"], "message": error["message"]}


def test_a_posted_query_is_answered(web: httpx.Client) -> None:
    response = post(web, query=FILM, variables={"slug": "nothing"}, operationName="Film")

    assert (response.status_code, response.json()) == (200, {"data": {"film": None}})


def test_a_query_in_the_url_is_answered(web: httpx.Client) -> None:
    response = web.get("/graphql", params={"query": FILM, "variables": '{"slug": "nothing"}'})

    assert (response.status_code, response.json()) == (200, {"data": {"film": None}})


@pytest.mark.parametrize("media", ["application/json", "application/graphql-response+json"])
def test_the_answer_has_the_form_that_is_asked_for(web: httpx.Client, media: str) -> None:
    response = web.post("/graphql", json={"query": GENRES}, headers={"accept": media})

    assert response.headers["content-type"] == f"{media}; charset=utf-8"


@pytest.mark.parametrize(
    ("body", "status", "code", "words"),
    [
        ('{"query": "{a}",}', 400, "BAD_REQUEST", "not JSON: trailing comma is not allowed at line 1, column 16"),
        ("", 400, "BAD_REQUEST", "not JSON"),
        ('"{ genres }"', 400, "BAD_REQUEST", "must be a JSON object"),
        ('[{"query": "{a}"}]', 400, "BAD_REQUEST", "one by one"),
        ('{"quarry": "{a}"}', 400, "BAD_REQUEST", "`query` is missing"),
        ('{"query": 5}', 400, "BAD_REQUEST", "`query` is not a text"),
        ('{"query": "{a}", "variables": [1]}', 400, "BAD_REQUEST", "`variables` must be a JSON object"),
        ('{"query": "{a}", "operationName": 1}', 400, "BAD_REQUEST", "`operationName` must be a text"),
        ({"query": "{ genres { "}, 400, "GRAPHQL_PARSE_FAILED", "Expected Name, found <EOF>"),
        ({"query": "{ genres { nme } }"}, 400, "GRAPHQL_VALIDATION_FAILED", "Did you mean 'name'?"),
        ({"query": GENRES, "operationName": "B"}, 400, "BAD_REQUEST", "no operation 'B'"),
        (
            {"query": FILM, "variables": {"slug": 5}},
            400,
            "BAD_USER_INPUT",
            "Variable '$slug' has invalid value: String",
        ),
        ({"query": FILM}, 400, "BAD_USER_INPUT", "Variable '$slug'"),
        ({"query": DEEP}, 400, "QUERY_TOO_DEEP", "deeper than 20 fields, at film.similar.….similar.film"),
        ({"query": "{ films(first: 5000) { totalCount } }"}, 400, "BAD_USER_INPUT", "`first` of `films` is 5000"),
        ({"query": "{ genres { " + "name " * 4000 + "} }"}, 413, "QUERY_TOO_LARGE", "more than 3000 words"),
        ({"query": GENRES + " " * 1_000_000}, 413, "QUERY_TOO_LARGE", "longer than 60000 bytes"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 40 else "",
)
def test_a_wrong_request_is_told_what_is_wrong(
    web: httpx.Client, body: str | dict[str, object], status: int, code: str, words: str
) -> None:
    text = body if isinstance(body, str) else json.dumps(body)

    error = error_of(web.post("/graphql", content=text, headers=JSON))

    assert (error["status"], error["code"], words in error["message"]) == (status, code, True), error


def test_after_a_wrong_request_the_next_is_answered(web: httpx.Client) -> None:
    post(web, query=DEEP)

    assert post(web, query=GENRES).status_code == 200


def test_a_body_without_a_length_is_read_no_further_than_allowed(web: httpx.Client) -> None:
    sent: list[int] = []

    def endless() -> Iterator[bytes]:
        while len(sent) < 5_000:
            sent.append(1)
            yield b" " * 10_000

    response = web.post("/graphql", content=endless(), headers=JSON)

    assert (response.status_code, len(sent) < 5_000) == (413, True)


def test_a_url_too_long_is_refused(web: httpx.Client) -> None:
    connection = http.client.HTTPConnection(web.base_url.host, web.base_url.port or 80)
    connection.request("GET", "/graphql?query=" + "a" * 61_000)

    assert connection.getresponse().status == 414
    connection.close()


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": "text/plain"},
        JSON | {"content-encoding": "gzip"},
    ],
    ids=lambda headers: " ".join(headers.values()),
)
def test_what_a_foreign_page_could_post_is_refused(web: httpx.Client, headers: dict[str, str]) -> None:
    response = web.post("/graphql", content=json.dumps({"query": GENRES}), headers=headers)

    assert response.status_code == 415


def test_an_answer_can_not_be_had_as_an_image(web: httpx.Client) -> None:
    assert web.post("/graphql", json={"query": GENRES}, headers={"accept": "image/png"}).status_code == 406


def test_another_method_is_told_which_ones_there_are(web: httpx.Client) -> None:
    response = web.put("/graphql", json={"query": GENRES})

    assert (response.status_code, set(response.headers["allow"].split(", "))) == (405, {"GET", "HEAD", "POST"})


def test_no_other_origin_is_let_in(web: httpx.Client) -> None:
    response = web.post("/graphql", json={"query": GENRES}, headers={"origin": "https://elsewhere.example"})

    assert [name for name in response.headers if name.startswith("access-control")] == []


def test_a_path_that_is_not_there_points_to_the_one_that_is(web: httpx.Client) -> None:
    assert error_of(web.get("/graphiql"))["message"] == "There is nothing at /graphiql: queries go to /graphql."


def test_a_request_id_comes_back(web: httpx.Client) -> None:
    assert web.get("/healthz", headers={"x-request-id": "mine-1"}).headers["x-request-id"] == "mine-1"


def test_a_request_id_that_could_forge_a_log_is_replaced(web: httpx.Client) -> None:
    assert len(web.get("/healthz", headers={"x-request-id": 'x" level="error'}).headers["x-request-id"]) == 32


def test_a_browser_is_given_the_query_page(web: httpx.Client) -> None:
    response = web.get("/", headers={"accept": "text/html"}, follow_redirects=True)

    assert (response.url.path, "<title>Fabula</title>" in response.text) == ("/graphql", True)


def test_the_process_is_up(web: httpx.Client) -> None:
    assert web.get("/healthz").json() == {"status": "ok"}


def test_the_server_is_ready(web: httpx.Client) -> None:
    assert web.get("/readyz").json() == {"status": "ready", "checks": {"neo4j": "ok", "structure": "ok"}}
