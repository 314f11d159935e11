"""Changes as subscribers see them, over server-sent events."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import strawberry

from graph.server.local import managed_server
from graph.session import Connection, Graph
from graph.settings import Settings
from schema.answer import Answerer
from schema.execute import Execution, execute_operation
from schema.limits import Limits
from schema.operation import coerce_variables, prepare
from tests.command import fabula, pointing_at
from tests.fix_http import EDITOR, ServeApp, StartServer, free_port
from tests.written import README, blocks, text_of

EVENTS = {"accept": "text/event-stream"}
CHANGES = "subscription ($slug: String) { filmChanged(slug: $slug) { slug kind } }"
DEEP = """subscription { filmChanged { kind at film { title cast { nodes { name films { nodes { title } } } } } } }"""
COSTLY = """subscription { filmChanged { film {
  cast { nodes { films { nodes { cast { nodes { films { nodes { title } } } } } } } }
} } }"""
PROGRESS = "subscription { loadProgress { source loaded replaced unchanged refused finished startedAt updatedAt } }"
DELETE = "mutation ($slug: String!) { deleteFilm(slug: $slug) { deleted } }"

HEAT = {"title": "Heat", "year": 1995, "cast": [{"person": "Al Pacino"}]}
RONIN = {"title": "Ronin", "year": 1998, "cast": [{"person": "Robert De Niro"}]}

pytestmark = pytest.mark.usefixtures("graph")


@dataclass(frozen=True)
class Stream:
    """An open subscription; it takes an event when a test asks for one."""

    response: httpx.Response
    lines: Iterator[str]

    def event(self) -> tuple[str, Any]:
        """The next event with its data."""
        name = next(line for line in self.lines if line.startswith("event:")).removeprefix("event: ")
        data = next(self.lines).removeprefix("data:").strip()
        return name, json.loads(data) if data else None

    def told(self) -> Any:
        """What the next event tells."""
        name, result = self.event()
        assert (name, list(result)) == ("next", ["data"]), result
        [told] = result["data"].values()
        return told


@contextmanager
def subscribed(client: httpx.Client, query: str, **variables: object) -> Iterator[Stream]:
    """A subscription, once the server listens for it."""
    asked = {"query": query, "variables": variables}
    with client.stream("POST", "/graphql", json=asked, headers=EVENTS) as response:
        yield Stream(response, response.iter_lines())


def load_elsewhere(connection: Connection, *films: dict[str, Any]) -> None:
    """Load films in a process of its own."""
    lines = "".join(json.dumps(film) + "\n" for film in films)
    done = fabula("load", "-", standard_input=lines, **pointing_at(connection))
    assert done.returncode == 0, done.stderr


def delete(web: httpx.Client, slug: str) -> None:
    answer = web.post("/graphql", json={"query": DELETE, "variables": {"slug": slug}}, headers=EDITOR)
    assert answer.json()["data"]["deleteFilm"]["deleted"], answer.text


def sent_for_readiness(web: httpx.Client, statements_sent: list[str]) -> int:
    """How many statements are sent while the server is asked whether it is ready, which takes one."""
    before = len(statements_sent)
    web.get("/readyz")
    return len(statements_sent) - before


def test_a_film_that_another_process_loads_is_told(web: httpx.Client, connection: Connection) -> None:
    with subscribed(web, CHANGES) as stream:
        load_elsewhere(connection, HEAT)

        assert stream.told() == {"slug": "heat-1995", "kind": "WRITTEN"}


@pytest.mark.skipif(shutil.which("curl") is None, reason="the README's example needs curl")
def test_the_example_of_the_readme_tells_of_a_film(web: httpx.Client, connection: Connection) -> None:
    [example] = [each for each in blocks(text_of(README), "sh") if "filmChanged" in each]
    command = "exec " + example.replace("http://127.0.0.1:8000", str(web.base_url)).replace("curl", "curl -i", 1)
    with subprocess.Popen(["bash", "-c", command], stdout=subprocess.PIPE, text=True) as curl:
        assert curl.stdout is not None
        assert next(curl.stdout).split()[1] == "200"  # from here on it listens
        load_elsewhere(connection, HEAT)

        told = next(line for line in curl.stdout if line.startswith("data"))
        curl.terminate()

    assert json.loads(told.removeprefix("data: "))["data"]["filmChanged"]["slug"] == "heat-1995"


def test_a_film_is_told_with_all_that_is_asked_below_it(web: httpx.Client, connection: Connection) -> None:
    with subscribed(web, DEEP) as stream:
        load_elsewhere(connection, HEAT)

        told = stream.told()

    assert told.pop("at").startswith("20")
    assert told == {
        "kind": "WRITTEN",
        "film": {"title": "Heat", "cast": {"nodes": [{"name": "Al Pacino", "films": {"nodes": [{"title": "Heat"}]}}]}},
    }


def test_a_deletion_is_told_without_a_film(web: httpx.Client, connection: Connection) -> None:
    load_elsewhere(connection, HEAT)

    with subscribed(web, "subscription { filmChanged { slug kind film { title } } }") as stream:
        delete(web, "heat-1995")

        assert stream.told() == {"slug": "heat-1995", "kind": "DELETED", "film": None}


def test_only_the_film_that_is_asked_for_is_told(web: httpx.Client, connection: Connection) -> None:
    with subscribed(web, CHANGES, slug="ronin-1998") as stream:
        load_elsewhere(connection, HEAT, RONIN)
        delete(web, "heat-1995")
        delete(web, "ronin-1998")

        kinds = [stream.told()["kind"]]
        while kinds[-1] != "DELETED":
            kinds.append(stream.told()["kind"])

    assert set(kinds) <= {"WRITTEN", "DELETED"}


def test_what_came_before_is_not_told(web: httpx.Client, connection: Connection) -> None:
    load_elsewhere(connection, HEAT)

    with subscribed(web, CHANGES) as stream:
        load_elsewhere(connection, RONIN)

        assert stream.told()["slug"] == "ronin-1998"


def test_each_change_is_told_once(web: httpx.Client, connection: Connection) -> None:
    with subscribed(web, CHANGES) as stream:
        load_elsewhere(connection, HEAT)
        first = stream.told()
        load_elsewhere(connection, RONIN)

        assert (first["slug"], stream.told()["slug"]) == ("heat-1995", "ronin-1998")


def test_every_subscriber_is_told(web: httpx.Client, connection: Connection) -> None:
    with ExitStack() as stack:
        streams = [stack.enter_context(subscribed(web, CHANGES)) for _ in range(3)]
        load_elsewhere(connection, HEAT)

        assert [stream.told()["slug"] for stream in streams] == ["heat-1995"] * 3


def test_a_load_is_told_to_its_end(web: httpx.Client, connection: Connection) -> None:
    with subscribed(web, PROGRESS) as stream:
        load_elsewhere(connection, HEAT, RONIN)

        told = stream.told()
        while not told["finished"]:
            told = stream.told()

    assert told.pop("startedAt") <= told.pop("updatedAt")
    assert told == {
        "source": "standard input",
        "loaded": 2,
        "replaced": 0,
        "unchanged": 0,
        "refused": 0,
        "finished": True,
    }


async def test_a_load_under_way_is_told_first(web: httpx.Client, graph: Graph) -> None:
    await graph.run(
        "CREATE (:Load {id: 'a', source: 'films', loaded: 5, replaced: 0, unchanged: 1, refused: 0, changeNumber: 0, "
        "startedAt: datetime(), updatedAt: datetime()})"
    )

    with subscribed(web, PROGRESS) as stream:
        told = stream.told()

    assert (told["source"], told["loaded"], told["finished"]) == ("films", 5, False)


async def test_a_load_that_was_cut_off_long_ago_is_not_told(
    web: httpx.Client, graph: Graph, connection: Connection
) -> None:
    await graph.run(
        "CREATE (:Load {id: 'a', source: 'old', loaded: 5, replaced: 0, unchanged: 1, refused: 0, changeNumber: 0, "
        "startedAt: datetime() - duration('P1D'), updatedAt: datetime() - duration('P1D')})"
    )

    with subscribed(web, PROGRESS) as stream:
        load_elsewhere(connection, HEAT)

        assert stream.told()["source"] == "standard input"


def test_a_query_may_be_answered_as_one_event(web: httpx.Client) -> None:
    with subscribed(web, "{ genres { name } }") as stream:
        assert [stream.event(), stream.event()] == [("next", {"data": {"genres": []}}), ("complete", None)]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("subscription { filmChanged { nothing } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { filmChanged { slug } loadProgress { id } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { filmChanged(slug: 1) { slug } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription ($slug: Int) { filmChanged(slug: $slug) { slug } }", "GRAPHQL_VALIDATION_FAILED"),
        (
            "subscription { filmChanged { film { " + "similar { film { " * 20 + "slug" + "} }" * 20 + "} } }",
            "QUERY_TOO_DEEP",
        ),
        (COSTLY, "QUERY_TOO_COSTLY"),
        ('mutation { deleteFilm(slug: "x") { deleted } }', "NOT_ALLOWED"),
    ],
)
def test_a_wrong_subscription_is_told_what_is_wrong_in_the_stream(web: httpx.Client, query: str, code: str) -> None:
    with subscribed(web, query) as stream:
        (name, result), (end, _) = stream.event(), stream.event()

    assert (stream.response.status_code, name, end) == (200, "next", "complete")
    assert result["errors"][0]["extensions"]["code"] == code


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/graphql-response+json"])
def test_a_subscription_that_takes_no_events_is_told_how_to(web: httpx.Client, accept: str) -> None:
    response = web.post("/graphql", json={"query": CHANGES}, headers={"accept": accept})

    [error] = response.json()["errors"]
    assert "accept: text/event-stream" in error["message"]
    assert response.status_code == (200 if accept == "application/json" else 406)


@pytest.mark.parametrize("accept", ["text/event-stream", "application/json, text/event-stream, */*"])
def test_a_subscription_is_streamed_to_whoever_takes_events(
    web: httpx.Client, connection: Connection, accept: str
) -> None:
    with web.stream("GET", "/graphql", params={"query": CHANGES}, headers={"accept": accept}) as response:
        stream = Stream(response, response.iter_lines())
        load_elsewhere(connection, HEAT)

        assert response.headers["content-type"].startswith("text/event-stream")
        assert stream.told()["slug"] == "heat-1995"


def test_nothing_new_is_said_now_and_then(web: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.watch.listener.QUIET_SECONDS", 0.01)

    with subscribed(web, CHANGES) as stream:
        comments = [next(stream.lines) for _ in range(6)]

    assert set(comments) == {":", ""}


def test_nobody_asks_for_changes_once_the_last_subscriber_has_left(
    web: httpx.Client, statements_sent: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.watch.feed.PAUSE_SECONDS", 0)
    monkeypatch.setattr("graph.watch.listener.QUIET_SECONDS", 0.01)
    with subscribed(web, CHANGES) as stream:
        while not any("changeNumber > $after" in sent for sent in statements_sent):
            next(stream.lines)

    while sent_for_readiness(web, statements_sent) > 1:  # until the server has heard of it
        pass

    assert sent_for_readiness(web, statements_sent) == 1


def test_a_stopping_server_lets_its_subscribers_go(start_server: StartServer) -> None:
    server = start_server()
    with subscribed(server.client, CHANGES) as stream, subscribed(server.client, PROGRESS) as other:
        log = server.stop()

        assert [line for each in (stream, other) for line in each.lines if line.startswith("event")] == []
    assert '"event":"stopped"' in log
    assert '"level":"error"' not in log


def test_several_workers_let_their_subscribers_go(start_server: StartServer) -> None:
    server = start_server(workers=2)
    with subscribed(server.client, CHANGES):
        server.stop()

    assert server.process.returncode == 0


def test_whoever_takes_in_too_little_is_told_so(
    web: httpx.Client, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.watch.listener.MOST_WAITING", 1)

    with subscribed(web, CHANGES) as stream:
        load_elsewhere(connection, HEAT, RONIN)
        (_, result), (end, _) = stream.event(), stream.event()

    assert (result["errors"][0]["extensions"]["code"], end) == ("FELL_BEHIND", "complete")


def test_a_stream_outlives_a_stop_of_neo4j(used_home: Settings, serve_app: ServeApp) -> None:
    settings = used_home.model_copy(update={"fabula_neo4j_port": free_port()})
    with ExitStack() as stack:
        with managed_server(settings) as connection:
            load_elsewhere(connection, RONIN)
            client = stack.enter_context(serve_app(connection))
            stream = stack.enter_context(subscribed(client, CHANGES))
        with managed_server(settings) as connection:
            load_elsewhere(connection, HEAT)

            assert stream.told()["slug"] == "heat-1995"


@pytest.mark.parametrize("kind", ["WRITTEN", "DELETED"])
async def test_the_executor_tells_a_change_as_the_plan_does(
    seeded: Graph, schema: strawberry.Schema, answerer: Answerer, kind: str
) -> None:
    row = {"slug": "memento-2000", "kind": kind, "at": "2026-11-23T14:00:00Z"}
    operation = prepare(schema._schema, Limits(), DEEP, None)
    variables = coerce_variables(schema._schema, Limits(), operation, {})
    execution = Execution(schema, seeded, operation, variables, row=row)

    planned = await answerer._by_plan(execution)
    executed = await execute_operation(execution, {})

    assert executed.errors is None
    assert json.loads(planned.body) == {"data": executed.data}
