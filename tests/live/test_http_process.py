"""The server as a process: its log, its end, its workers."""

import http.client
import json

import pytest

from graph.session import Connection
from tests.fix_http import StartServer

ASKED_TO_STOP = 143
"""What `fabula` returns after SIGTERM."""

BODY = b'{"query": "{ genres { name } }"}'


def test_a_request_is_one_json_line_with_its_id(start_server: StartServer) -> None:
    server = start_server()
    server.client.post(
        "/graphql",
        json={"query": "query Genres { genres { name } }", "operationName": "Genres"},
        headers={"x-request-id": "mine-1"},
    )

    log = server.stop()

    [answered] = [json.loads(line) for line in log.splitlines() if '"answered"' in line]
    assert {key: answered[key] for key in ("request_id", "method", "path", "operation", "status")} == {
        "request_id": "mine-1",
        "method": "POST",
        "path": "/graphql",
        "operation": "Genres",
        "status": 200,
    }


@pytest.mark.parametrize("workers", [1, 2])
def test_all_that_is_said_is_json(start_server: StartServer, workers: int) -> None:
    server = start_server(workers)
    server.client.post("/graphql", json={"query": "{ genres { name } }"})

    log = server.stop()

    assert [line for line in log.splitlines() if not (line.startswith('{"') and json.loads(line)["event"])] == []


def test_the_log_never_shows_the_password(start_server: StartServer, connection: Connection) -> None:
    server = start_server()
    server.client.get("/readyz")

    assert connection.password not in server.stop()


def test_the_log_never_shows_a_token(start_server: StartServer) -> None:
    server = start_server()
    for token in ("an-editors-token", "another-token"):
        server.client.post(
            "/graphql",
            json={"query": 'mutation { deleteFilm(slug: "nothing") { deleted } }'},
            headers={"authorization": f"Bearer {token}"},
        )

    log = server.stop()

    assert ("answered" in log, "-token" in log) == (True, False)


def test_a_request_under_way_is_answered_before_the_server_ends(start_server: StartServer) -> None:
    server = start_server()
    server.client.get("/healthz")
    slow = http.client.HTTPConnection("127.0.0.1", server.port)
    slow.putrequest("POST", "/graphql")
    slow.putheader("content-type", "application/json")
    slow.putheader("content-length", str(len(BODY)))
    slow.endheaders(BODY[:5])
    server.client.get("/healthz")

    server.process.terminate()
    slow.send(BODY[5:])

    assert slow.getresponse().status == 200
    slow.close()


def test_told_to_stop_it_says_so_and_ends(start_server: StartServer) -> None:
    server = start_server()
    server.client.get("/healthz")

    log = server.stop()

    assert ('"event":"stopped"' in log, server.process.returncode) == (True, ASKED_TO_STOP)


def test_several_workers_answer_and_end_together(start_server: StartServer) -> None:
    server = start_server(workers=2)
    answer = server.client.post("/graphql", content=BODY, headers={"content-type": "application/json"})

    server.stop()

    assert (answer.status_code, server.process.returncode) == (200, 0)
