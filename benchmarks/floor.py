"""The floor: the same questions as Cypher written by hand, straight through the driver; no GraphQL at all."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import neo4j
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.cases import OPERATIONS

STATEMENTS = {path.stem: path.read_text() for path in OPERATIONS.glob("*.cypher")}


def create_app() -> Starlette:
    """One route that runs the statement its path names."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, neo4j.AsyncDriver]]:
        auth = (os.environ["NEO4J_USERNAME"], os.environ["NEO4J_PASSWORD"])
        async with neo4j.AsyncGraphDatabase.driver(os.environ["NEO4J_URI"], auth=auth) as driver:
            yield {"driver": driver}

    return Starlette(routes=[Route("/{case}", answer, methods=["POST"])], lifespan=lifespan)


async def answer(request: Request) -> Response:
    """The single value of the statement, as JSON."""
    variables = orjson.loads(await request.body())["variables"]
    driver: neo4j.AsyncDriver = request.state.driver
    async with driver.session(database="neo4j", default_access_mode=neo4j.READ_ACCESS) as session:
        result = await session.run(STATEMENTS[request.path_params["case"]], variables)
        rows = await result.values()
    return Response(orjson.dumps({"data": rows[0][0]}), media_type="application/json")
