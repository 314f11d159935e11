"""HTTP requests as GraphQL requests: POST with JSON, or GET for queries, never more bytes than allowed."""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import Request

from graph.settings import Settings
from schema.errors import Code, RequestRefused
from schema.operation import GraphQLRequest
from schema.rights import is_sent_by_editor

UPLOAD_SECONDS = 30.0
"""How long a client may take to send its body."""

SEND_LIKE_THIS = 'Send {"query": "{ films(first: 3) { nodes { title } } }"}.'


async def read_request(request: Request, settings: Settings) -> GraphQLRequest:
    """The operation a client asks for, and whether they may change something."""
    max_bytes = settings.fabula_max_query_bytes
    is_get = request.method != "POST"
    fields = _url_fields(request, max_bytes) if is_get else await _posted_fields(request, max_bytes)
    return _from_fields(fields, is_get=is_get, is_editor=is_sent_by_editor(request, settings))


def _url_fields(request: Request, max_bytes: int) -> Mapping[str, Any]:
    if len(request.scope["query_string"]) > max_bytes:
        raise _too_large(max_bytes, HTTPStatus.REQUEST_URI_TOO_LONG)
    fields: dict[str, Any] = dict(request.query_params)
    if fields.get("variables"):
        fields["variables"] = _parse_json(fields["variables"].encode(), "The URL parameter `variables`")
    return fields


async def _posted_fields(request: Request, max_bytes: int) -> Mapping[str, Any]:
    _require_json(request)
    fields = _parse_json(await _body(request, max_bytes), "The request body")
    if isinstance(fields, list):
        message = "One request holds one operation here: send the operations of a batch one by one."
        raise RequestRefused(message)
    if not isinstance(fields, dict):
        message = f"The request body must be a JSON object. {SEND_LIKE_THIS}"
        raise RequestRefused(message)
    return fields


def _require_json(request: Request) -> None:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        message = f"The content-type is {media_type or 'missing'}: send the query as application/json."
        raise RequestRefused(message, HTTPStatus.UNSUPPORTED_MEDIA_TYPE, headers={"accept-post": "application/json"})
    encoding = request.headers.get("content-encoding", "identity").lower()
    if encoding != "identity":
        message = f"The content-encoding is {encoding}: send the body uncompressed."
        raise RequestRefused(message, HTTPStatus.UNSUPPORTED_MEDIA_TYPE, headers={"accept-encoding": "identity"})


async def _body(request: Request, max_bytes: int) -> bytes:
    if int(request.headers.get("content-length", "0")) > max_bytes:
        raise _too_large(max_bytes, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    body = bytearray()
    try:
        async with asyncio.timeout(UPLOAD_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > max_bytes:
                    raise _too_large(max_bytes, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    except TimeoutError as slow:
        message = f"The request body did not arrive within {UPLOAD_SECONDS:g} seconds."
        raise RequestRefused(message, HTTPStatus.REQUEST_TIMEOUT, headers={"connection": "close"}) from slow
    return bytes(body)


def _too_large(max_bytes: int, status: HTTPStatus) -> RequestRefused:
    message = f"The request is longer than {max_bytes} bytes: shorten the query, or move long values into variables."
    # Closing is what stops a client that would go on sending.
    return RequestRefused(message, status, code=Code.QUERY_TOO_LARGE, headers={"connection": "close"})


def _parse_json(text: bytes, what: str) -> Any:  # noqa: ANN401 - JSON holds anything
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        message = f"{what} is not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        raise RequestRefused(message) from error


def _from_fields(fields: Mapping[str, Any], *, is_get: bool, is_editor: bool) -> GraphQLRequest:
    query, variables, name = fields.get("query"), fields.get("variables"), fields.get("operationName")
    if not isinstance(query, str) or not query.strip():
        message = f"`query` is {'missing' if query is None else 'not a text'}. {SEND_LIKE_THIS}"
        raise RequestRefused(message)
    if variables is not None and not isinstance(variables, dict):
        message = '`variables` must be a JSON object such as {"slug": "memento-2000"}.'
        raise RequestRefused(message)
    if name is not None and not isinstance(name, str):
        message = "`operationName` must be a text."
        raise RequestRefused(message)
    return GraphQLRequest(
        query=query, variables=variables or {}, operation_name=name or None, is_get=is_get, is_editor=is_editor
    )
