"""What `make run` makes of the end of a server."""

import subprocess
from pathlib import Path

import pytest

from tests.command import ROOT


@pytest.mark.parametrize(
    ("code", "makes", "says"), [(0, 0, ""), (130, 0, ""), (3, 2, "Error 3"), (143, 2, "Error 143")]
)
def test_ctrl_c_is_no_failure_and_everything_else_is(tmp_path: Path, code: int, makes: int, says: str) -> None:
    server = tmp_path / "fabula"
    server.write_text(f"#!/bin/sh\nexit {code}\n")
    server.chmod(0o755)

    done = subprocess.run(
        ["make", "run", f"VENV={tmp_path}", f"BIN={tmp_path}", "-o", f"{tmp_path}/run.stamp"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr.strip().endswith(says), bool(done.stderr)) == (makes, True, bool(says))
