"""Runs the web application under uvicorn until it is told to stop."""

import math
import os
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from graph.session import Connection
from graph.settings import Settings
from schema.app import build_app
from schema.endpoint import GRACE_SECONDS
from schema.log import configure_logging

OWN_CODE = Path(__file__).parent.parent
FACTORY = "schema.app:create_app"


@dataclass(frozen=True)
class Listen:
    """Where to listen and with how many processes; `reload` starts anew whenever our code changes."""

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    reload: bool = False


def serve(settings: Settings, connection: Connection, listen: Listen) -> None:
    """Answer requests until SIGTERM or Ctrl-C, then let those under way finish."""
    configure_logging(settings.fabula_log_format)
    in_children = listen.workers > 1 or listen.reload
    if in_children:
        _hand_down(connection)
    uvicorn.run(
        FACTORY if in_children else build_app(settings, connection),
        factory=in_children,
        host=listen.host,
        port=listen.port,
        workers=listen.workers,
        reload=listen.reload,
        reload_dirs=[str(OWN_CODE / package) for package in ("graph", "schema", "seeds")] if listen.reload else None,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=math.ceil(settings.fabula_query_timeout_s + GRACE_SECONDS),
    )


def _hand_down(connection: Connection) -> None:
    """Tell child processes, which read their settings themselves, which Neo4j to use."""
    os.environ.update(
        NEO4J_URI=connection.uri,
        NEO4J_USERNAME=connection.username,
        NEO4J_PASSWORD=connection.password,
        NEO4J_DATABASE=connection.database,
    )
