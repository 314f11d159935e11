"""The web application: every route, what stands around them, and what lives as long as the process."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import cast

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from graph.errors import SettingsError
from graph.server.chosen import named_neo4j
from graph.session import Connection, Graph
from graph.settings import Settings
from schema.access import AccessLog
from schema.answer import Answerer
from schema.build import build_schema
from schema.endpoint import graphql
from schema.errors import RequestRefused
from schema.health import alive, ready
from schema.limits import limits_from
from schema.living import Living, living
from schema.log import configure_logging
from schema.responses import error_response
from schema.stop import when_stopping
from schema.web.files import WebFiles

log = structlog.get_logger("fabula.app")


def build_app(settings: Settings, connection: Connection) -> Starlette:
    """The application over one graph; it starts, and says so at /readyz, even while Neo4j is down."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[Living]:
        async with Graph(connection, timeout=settings.fabula_query_timeout_s) as graph:
            settle_memory()
            log.info("serving", neo4j=connection.uri, database=connection.database)
            answerer = Answerer(graph, build_schema(), limits_from(settings))
            with when_stopping(answerer.feed.close):
                yield Living(settings=settings, graph=graph, answerer=answerer, web=WebFiles())
        log.info("stopped")

    return Starlette(
        routes=[
            Route("/", home),
            Route("/graphql", graphql, methods=["GET", "POST"]),
            Route("/healthz", alive),
            Route("/readyz", ready),
            Route("/web/{path:path}", web_file),
        ],
        middleware=[Middleware(AccessLog)],
        exception_handlers={HTTPException: http_refusal},
        lifespan=lifespan,
    )


def settle_memory() -> None:
    """Leave what was made at start to itself, and look for garbage less often than Python does.

    A large answer makes thousands of dictionaries and no cycle. Looking more seldom still, forgotten plans pile up:
    with 50,000, 20, 100 the process grew by 30 MB in 25,000 requests; so it stays as it is.
    """
    gc.freeze()
    gc.set_threshold(10_000, 5, 10)


def create_app() -> Starlette:
    """The application as the environment describes it, for servers that start it by its import path."""
    settings = Settings()
    configure_logging(settings.fabula_log_format)
    connection = named_neo4j(settings)
    if connection is None:
        message = "NEO4J_URI is not set: set it, or start with `fabula serve`, which runs a Neo4j of its own."
        raise SettingsError(message)
    return build_app(settings, connection)


async def home(_: Request) -> Response:
    """The way to the page where queries are written."""
    return RedirectResponse("/graphql")


async def web_file(request: Request) -> Response:
    """A file of one of the pages."""
    return living(request)["web"].response(request.path_params["path"], request)


async def http_refusal(request: Request, error: Exception) -> Response:
    """A path or method that isn't there."""
    status, headers = cast("HTTPException", error).status_code, cast("HTTPException", error).headers
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        message = f"{request.method} means nothing at {request.url.path}: `allow` in the headers says what does."
    else:
        message = f"There is nothing at {request.url.path}: queries go to /graphql."
    return error_response(RequestRefused(message, HTTPStatus(status), headers=headers))
