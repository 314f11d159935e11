"""/graphql: the answer to an operation, or for a browser the page to write one."""

import asyncio
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from graph.errors import FabulaError, QueryTimedOut
from schema.errors import RequestRefused
from schema.events import event_response
from schema.living import living
from schema.operation import GraphQLRequest
from schema.requests import read_request
from schema.responses import Media, answer_response, error_response, is_named, preferred_media

GRAPHIQL = "graphiql/index.html"
OFFERED = {
    "HEAD": (Media.GRAPHQL, Media.JSON, Media.PAGE),
    "GET": (Media.GRAPHQL, Media.JSON, Media.PAGE, Media.EVENTS),
    "POST": (Media.GRAPHQL, Media.JSON, Media.EVENTS),
}

GRACE_SECONDS = 5.0
"""How much longer than Neo4j itself the whole answer may take before it is given up."""

LONGEST_LOGGED_NAME = 80


async def graphql(request: Request) -> Response:
    """Answer in the form the client prefers."""
    media = preferred_media(request.headers.get("accept", ""), OFFERED[request.method])
    if media is Media.PAGE:
        return living(request)["web"].response(GRAPHIQL, request)
    try:
        return await _response(request, await _asked(request, media), media or Media.GRAPHQL)
    except (RequestRefused, FabulaError) as error:
        return error_response(error, media if media in (Media.GRAPHQL, Media.JSON) else Media.GRAPHQL)


async def _asked(request: Request, media: Media | None) -> GraphQLRequest:
    if media is None:
        message = f"Answers come as {Media.GRAPHQL} or {Media.JSON}: name one of them in `accept`."
        raise RequestRefused(message, HTTPStatus.NOT_ACCEPTABLE)
    settings = living(request)["settings"]
    asked = await read_request(request, settings)
    request.state.operation = asked.operation_name and asked.operation_name[:LONGEST_LOGGED_NAME]
    return asked


async def _response(request: Request, asked: GraphQLRequest, media: Media) -> Response:
    settings, answerer = living(request)["settings"], living(request)["answerer"]
    names_events = is_named(request.headers.get("accept", ""), Media.EVENTS)
    try:
        async with asyncio.timeout(settings.fabula_query_timeout_s + GRACE_SECONDS):
            if media is Media.EVENTS or (names_events and answerer.is_subscription(asked)):
                return await event_response(answerer.answers(asked))
            return answer_response(await answerer.answer(asked), media)
    except TimeoutError as late:
        message = "The answer as a whole took too long."
        raise QueryTimedOut(message) from late
