"""The random password of the managed server, in a file that only its owner may read."""

import secrets

from graph.errors import ManagedServerError
from graph.server.atomic import write_whole
from graph.server.home import Home
from graph.server.java import java_command, run_java


def ensure_password(home: Home) -> str:
    """The password, made and set before the very first start, so that no server ever runs with a known one."""
    has_users = (home.data / "databases" / "system").exists()
    if home.password.exists():
        password = home.password.read_text().strip()
    elif has_users:
        raise ManagedServerError(
            f"The password of the local Neo4j is gone: {home.password} is missing, but {home.data} holds a graph. Put "
            "the file back, or start afresh with `fabula db wipe`."
        )
    else:
        password = secrets.token_hex(24)
        write_whole(home.password, password)
    if not has_users:
        set_initial_password(home)
    return password


def set_initial_password(home: Home) -> None:
    """Give the password to Neo4j by its file, so that no list of processes shows it."""
    tool = java_command(home, "org.neo4j.cli.AdminTool", "-XX:TieredStopAtLevel=1")
    run_java([*tool, "dbms", "set-initial-password", f"@{home.password}"], home)
