"""What the command line says where it needs no Neo4j."""

import json

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
