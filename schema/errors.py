"""What a client is told when something goes wrong, and under which code; the rest stays in our log.

RequestRefused               the HTTP request is no GraphQL request: wrong method, media type, JSON or size
GraphQLError + Code          the operation can't be answered
├── BAD_REQUEST              no query, two operations and no name, a mutation over GET
├── GRAPHQL_PARSE_FAILED     the query is not GraphQL
├── GRAPHQL_VALIDATION_FAILED  it asks for what the schema has not
├── BAD_USER_INPUT           a variable or an argument makes no sense
├── QUERY_TOO_LARGE          more bytes, tokens or fields than allowed
├── QUERY_TOO_DEEP           more nesting than allowed
├── QUERY_TOO_COSTLY         it could return more than allowed
├── NOT_ALLOWED              it needs a role the client has not
├── FELL_BEHIND              a subscriber takes in less than changes
├── DATABASE_UNAVAILABLE     Neo4j is down, starting or refuses us: the same query may work later
├── QUERY_TIMEOUT            it ran longer than allowed
└── INTERNAL                 our fault; the log says why, under the request id
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from http import HTTPStatus

import structlog
from graphql import GraphQLError, GraphQLFormattedError, GraphQLSyntaxError, Node

from graph.errors import (
    BadArgument,
    DatabaseRefused,
    DatabaseUnavailable,
    DocumentError,
    FabulaError,
    FellBehind,
    QueryTimedOut,
    StructureError,
)
from schema.log import request_id

log = structlog.get_logger("fabula.errors")


class Code(StrEnum):
    """What `extensions.code` of an error can be."""

    BAD_REQUEST = "BAD_REQUEST"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    QUERY_TOO_LARGE = "QUERY_TOO_LARGE"
    QUERY_TOO_DEEP = "QUERY_TOO_DEEP"
    QUERY_TOO_COSTLY = "QUERY_TOO_COSTLY"
    NOT_ALLOWED = "NOT_ALLOWED"
    FELL_BEHIND = "FELL_BEHIND"
    DATABASE_UNAVAILABLE = "DATABASE_UNAVAILABLE"
    QUERY_TIMEOUT = "QUERY_TIMEOUT"
    INTERNAL = "INTERNAL"


HTTP_STATUS: Mapping[Code, HTTPStatus] = dict.fromkeys(Code, HTTPStatus.BAD_REQUEST) | {
    Code.QUERY_TOO_LARGE: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Code.NOT_ALLOWED: HTTPStatus.FORBIDDEN,
    Code.FELL_BEHIND: HTTPStatus.SERVICE_UNAVAILABLE,
    Code.DATABASE_UNAVAILABLE: HTTPStatus.SERVICE_UNAVAILABLE,
    Code.QUERY_TIMEOUT: HTTPStatus.GATEWAY_TIMEOUT,
    Code.INTERNAL: HTTPStatus.INTERNAL_SERVER_ERROR,
}
"""The status of an answer without data."""

NOT_READY = "The film database is not ready: its operator finds the reason at /readyz and in the log."

TOLD: Mapping[type[FabulaError], tuple[Code, str]] = {
    DatabaseUnavailable: (Code.DATABASE_UNAVAILABLE, "The film database does not answer right now. Try again shortly."),
    DatabaseRefused: (Code.DATABASE_UNAVAILABLE, NOT_READY),
    StructureError: (Code.DATABASE_UNAVAILABLE, NOT_READY),
    QueryTimedOut: (
        Code.QUERY_TIMEOUT,
        "The query took longer than this server allows. Ask for fewer rows or less nesting.",
    ),
}
"""What stands for an error whose own words name hosts, users or Cypher."""


class RequestRefused(Exception):
    """An HTTP request that can't be read as a GraphQL request."""

    def __init__(
        self,
        message: str,
        status: HTTPStatus = HTTPStatus.BAD_REQUEST,
        *,
        code: Code = Code.BAD_REQUEST,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Say why, and what the client can do instead."""
        super().__init__(message)
        self.status = status
        self.code = code
        self.headers = headers or {}


def refused(code: Code, message: str, nodes: Collection[Node] | Node | None = None) -> GraphQLError:
    """An error whose words are meant for the client."""
    return GraphQLError(message, nodes, extensions={"code": code.value})


def tell(error: Exception, stage: Code = Code.INTERNAL) -> GraphQLFormattedError:
    """An error as the client may see it; `stage` is the code of one whose words are safe but that carries no code."""
    located = error if isinstance(error, GraphQLError) else GraphQLError("")
    code, message = _code_and_message(error, stage)
    told = located.formatted
    told["message"] = message
    told["extensions"] = {**_own_extensions(error), "code": code.value}
    return told


def _code_and_message(error: Exception, stage: Code) -> tuple[Code, str]:
    cause = _cause(error)
    for kind, told in TOLD.items():
        if isinstance(cause, kind):
            log.warning("database trouble", code=told[0].value, reason=str(cause))
            return told
    if isinstance(cause, (BadArgument, DocumentError)):
        return Code.BAD_USER_INPUT, str(cause)
    if isinstance(cause, FellBehind):
        return Code.FELL_BEHIND, str(cause)
    if isinstance(error, GraphQLError):
        code = _own_code(cause, stage) if isinstance(cause, GraphQLError) else stage
        if code is not Code.INTERNAL:
            return code, error.message
    return _ours(cause)


def _cause(error: Exception) -> Exception:
    while isinstance(error, GraphQLError) and error.original_error is not None:
        error = error.original_error
    return error


def _own_code(error: GraphQLError, stage: Code) -> Code:
    if isinstance(error, GraphQLSyntaxError):
        return Code.GRAPHQL_PARSE_FAILED
    named = (error.extensions or {}).get("code")
    return Code(named) if named in list(Code) else stage


def _own_extensions(error: Exception) -> dict[str, object]:
    cause = _cause(error)
    if isinstance(cause, DocumentError):
        return {"problems": cause.problems}
    return {}


def _ours(cause: Exception) -> tuple[Code, str]:
    log.error("a request failed", exc_info=cause)
    return Code.INTERNAL, f"Something went wrong on our side; quote request id {request_id()} to its operator."
