"""What the command line says where it needs no Neo4j."""

import json
import socket
from pathlib import Path

import pytest

from tests.command import SEED_FILMS, fabula


def test_the_seed_films_have_no_problems() -> None:
    assert fabula("check", SEED_FILMS).returncode == 0


def test_a_problem_is_told_with_its_place_and_exit_code_one() -> None:
    done = fabula("check", "-", standard_input="title: Ran\nyear: soon\n")

    assert (done.returncode, done.stderr.splitlines()[0][:19]) == (1, "standard input:2:1:")


def test_json_goes_to_standard_output_alone() -> None:
    done = fabula("check", "--json", "-", standard_input="title: Ran\nyear: soon\n")

    assert len(json.loads(done.stdout)["problems"]) == 1


def test_a_database_out_of_reach_is_exit_code_three() -> None:
    done = fabula("load", SEED_FILMS, NEO4J_URI="bolt://127.0.0.1:9")

    assert (done.returncode, "bolt://127.0.0.1:9 can't be reached" in done.stderr) == (3, True)


def test_a_film_that_stands_in_two_documents_is_a_problem() -> None:
    done = fabula("check", "-", standard_input="title: Ran\nyear: 1985\n---\ntitle: Ran\nyear: 1985\n")

    assert (done.returncode, "standard input:4:1: the film 'ran-1985' stands in" in done.stderr) == (1, True)


def test_where_logs_are_json_a_refusal_is_too() -> None:
    done = fabula("load", SEED_FILMS, NEO4J_URI="bolt://127.0.0.1:9", FABULA_LOG_FORMAT="json")

    assert json.loads(done.stderr)["event"].startswith("fabula: Neo4j at bolt://127.0.0.1:9 can't be reached")


def test_a_setting_that_makes_no_sense_is_exit_code_two() -> None:
    done = fabula("db", "status", FABULA_NEO4J_PORT="many")

    assert (done.returncode, "FABULA_NEO4J_PORT" in done.stderr) == (2, True)


def test_a_foreign_neo4j_is_not_wiped() -> None:
    done = fabula("db", "wipe", "--yes", NEO4J_URI="bolt://127.0.0.1:9")

    assert (done.returncode, "NEO4J_URI is bolt://127.0.0.1:9" in done.stderr) == (2, True)


@pytest.mark.parametrize("command", ["serve", "load", "check", "schema", "db start", "db stop", "db status", "db wipe"])
def test_every_help_shows_how_it_is_used(command: str) -> None:
    assert f" fabula {command}" in fabula(*command.split(), "--help").stdout.partition("Usage:")[2].partition("\n")[2]


def test_the_exit_codes_are_in_the_help() -> None:
    assert "3 no database" in fabula("--help").stdout


@pytest.mark.parametrize(
    "uri", ["127.0.0.1:7999", "localhost", "http://graph", "bolt://", "bolt://a:b", "bolt://[::1", "neo4j://graph?a"]
)
def test_an_address_that_is_none_of_a_neo4j_is_told_in_one_line(uri: str) -> None:
    done = fabula("load", SEED_FILMS, NEO4J_URI=uri)

    assert (done.returncode, done.stderr.count("\n"), "NEO4J_URI" in done.stderr) == (2, 1, True)


def test_a_password_in_the_address_is_not_told() -> None:
    done = fabula("load", SEED_FILMS, NEO4J_URI="bolt://neo4j:hunter2@graph")

    assert (done.returncode, "NEO4J_PASSWORD" in done.stderr, "hunter2" in done.stderr) == (2, True, False)


def test_a_misspelt_setting_is_told_with_the_nearest_one() -> None:
    done = fabula("load", SEED_FILMS, NEO4J_URI="bolt://127.0.0.1:9", FABULA_MAX_DEEP="3", FABULA_PORT="80")

    assert done.stderr.splitlines()[:-1] == [
        "FABULA_MAX_DEEP is no setting and changes nothing. Nearest: FABULA_MAX_DEPTH."
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["film.txt"], "is of no kind known here; its name must end in .yaml"),
        (["away.yaml"], "can't be read: No such file or directory"),
        (["empty"], "holds no file that ends in .yaml"),
        (["--format", "wikipedia-films", "empty"], "is a folder; name the file of the catalogue"),
        (["--format", "wikipedia-films", "away.jsonl"], "can't be read: No such file or directory"),
        (["--format", "wikipedia-films", "film.txt"], "is no catalogue: it wants one JSON object a line"),
        (["--format", "wikipedia-films", "film.gz"], "is no sound gzip file"),
    ],
)
def test_files_that_cannot_be_loaded_are_told_before_a_neo4j_is_started(
    tmp_path: Path, arguments: list[str], told: str
) -> None:
    for name in ("film.txt", "film.gz"):
        (tmp_path / name).write_text("title: Ran\nyear: 1985\n")
    (tmp_path / "empty").mkdir()
    *options, name = arguments

    done = fabula("load", *options, tmp_path / name, NEO4J_URI="", FABULA_HOME=str(tmp_path / "home"))

    assert (done.returncode, done.stderr.startswith(f"{tmp_path / name}: {told}")) == (1, True)
    assert not (tmp_path / "home").exists()


def test_a_file_that_is_not_there_is_no_document() -> None:
    done = fabula("check", "--json", "away.yaml", "-", standard_input="title: Ran\nyear: soon\n")

    assert json.loads(done.stdout)["documents"] == 1


def test_a_taken_port_is_told_with_the_way_to_another() -> None:
    with socket.create_server(("127.0.0.1", 0)) as owner:
        port = owner.getsockname()[1]
        done = fabula("serve", "--port", str(port), NEO4J_URI="bolt://127.0.0.1:9")

    assert (done.returncode, f'make run ARGS="--port {port + 1}"' in done.stderr) == (2, True)
