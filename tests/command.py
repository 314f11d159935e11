"""The command line in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from graph.session import Connection

ROOT = Path(__file__).parent.parent
SEED_FILMS = ROOT / "seeds" / "films"


def fabula(*arguments: str | Path, standard_input: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "fabula", *arguments],
        input=standard_input,
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "120"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def pointing_at(connection: Connection) -> dict[str, str]:
    """The environment that makes a command use this Neo4j."""
    return {
        "NEO4J_URI": connection.uri,
        "NEO4J_USERNAME": connection.username,
        "NEO4J_PASSWORD": connection.password,
    }
