"""/graphql: the answer to an operation, or for a browser the page to write one."""

import asyncio
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from graph.errors import FabulaError, QueryTimedOut
from schema.answer import Answer
from schema.errors import RequestRefused
from schema.living import living
from schema.requests import read_request
from schema.responses import Media, answer_response, error_response, preferred_media

GRAPHIQL = "graphiql/index.html"
DATA = (Media.GRAPHQL, Media.JSON)

GRACE_SECONDS = 5.0
"""How much longer than Neo4j itself the whole answer may take before it is given up."""

LONGEST_LOGGED_NAME = 80


async def graphql(request: Request) -> Response:
    """Answer in the form the client prefers."""
    offered = DATA if request.method == "POST" else (*DATA, Media.PAGE)
    media = preferred_media(request.headers.get("accept", ""), offered)
    if media is Media.PAGE:
        return living(request)["web"].response(GRAPHIQL, request)
    try:
        return answer_response(await _answer(request, media), media or Media.GRAPHQL)
    except (RequestRefused, FabulaError) as error:
        return error_response(error, media or Media.GRAPHQL)


async def _answer(request: Request, media: Media | None) -> Answer:
    if media is None:
        message = f"Answers come as {Media.GRAPHQL} or {Media.JSON}: name one of them in `accept`."
        raise RequestRefused(message, HTTPStatus.NOT_ACCEPTABLE)
    settings = living(request)["settings"]
    asked = await read_request(request, settings.fabula_max_query_bytes)
    request.state.operation = asked.operation_name and asked.operation_name[:LONGEST_LOGGED_NAME]
    try:
        async with asyncio.timeout(settings.fabula_query_timeout_s + GRACE_SECONDS):
            return await living(request)["answerer"].answer(asked)
    except TimeoutError as late:
        message = "The answer as a whole took too long."
        raise QueryTimedOut(message) from late
