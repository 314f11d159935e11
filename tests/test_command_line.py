import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SEEDS = Path(__file__).parent.parent / "seeds" / "films"


def fabula(*arguments: str, standard_input: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- all arguments are ours
        [sys.executable, "-c", "import fabula; fabula.main()", *arguments],
        input=standard_input,
        env=os.environ | {"COLUMNS": "120"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_seed_films_have_no_problems() -> None:
    assert fabula("check", str(SEEDS)).returncode == 0


def test_a_problem_is_told_with_its_place_and_exit_code_one() -> None:
    done = fabula("check", "-", standard_input="title: Ran\nyear: soon\n")

    assert (done.returncode, done.stderr.splitlines()[0][:19]) == (1, "standard input:2:1:")


def test_json_goes_to_standard_output_alone() -> None:
    done = fabula("check", "--json", "-", standard_input="title: Ran\nyear: soon\n")

    assert len(json.loads(done.stdout)["problems"]) == 1


def test_a_database_out_of_reach_is_exit_code_three() -> None:
    done = fabula("load", str(SEEDS), NEO4J_URI="bolt://127.0.0.1:9")

    assert (done.returncode, "bolt://127.0.0.1:9 can't be reached" in done.stderr) == (3, True)


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
