import os
import subprocess
import sys

import pytest

from tests.command import ROOT

FAILING = """
import fabula, structlog

def enter(secret):
    raise RuntimeError("refused")

fabula.settings_in_force()
try:
    enter("".join(["hunter", "2"]))
except RuntimeError:
    structlog.get_logger("fabula.app").exception("failed")
"""


@pytest.mark.parametrize("form", ["console", "json"])
def test_a_command_that_fails_logs_where_but_no_values(form: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING],
        cwd=ROOT,
        env=os.environ | {"FABULA_LOG_FORMAT": form},
        capture_output=True,
        text=True,
        check=True,
    )

    told = done.stdout + done.stderr
    assert ("in enter" in told, "hunter2" in told) == (True, False)
