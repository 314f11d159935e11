"""GraphQL answers as HTTP responses: which media type a client prefers, and what status an answer then has."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from http import HTTPStatus

import orjson
from starlette.responses import Response

from schema.answer import Answer
from schema.errors import HTTP_STATUS, Code, RequestRefused, tell


class Media(StrEnum):
    """The forms in which /graphql answers."""

    GRAPHQL = "application/graphql-response+json"
    JSON = "application/json"
    PAGE = "text/html"
    EVENTS = "text/event-stream"


@lru_cache(maxsize=64)
def preferred_media(accept: str, offered: tuple[Media, ...]) -> Media | None:
    """The offered form that an Accept header likes best; the first offered where it likes several alike."""
    wishes = list(_wishes(accept)) or [("*/*", 1.0)]
    best = max(offered, key=lambda media: _weight(media, wishes))
    return best if _weight(best, wishes) > 0 else None


@lru_cache(maxsize=64)
def is_named(accept: str, media: Media) -> bool:
    """Whether an Accept header asks for a form by its name."""
    return any(media_range == media.value and quality > 0 for media_range, quality in _wishes(accept))


def _wishes(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if media_range:
            yield media_range, _quality(parameters)


def _quality(parameters: Sequence[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0


def _weight(media: Media, wishes: Sequence[tuple[str, float]]) -> float:
    for media_range in (media.value, media.value.partition("/")[0] + "/*", "*/*"):
        for wished, quality in wishes:
            if wished == media_range:
                return quality
    return 0.0


def answer_response(answer: Answer, media: Media) -> Response:
    """An answer; in plain application/json its status is always 200, as clients of that form expect."""
    status = HTTPStatus.OK if media is Media.JSON and answer.status != HTTPStatus.METHOD_NOT_ALLOWED else answer.status
    headers = {"vary": "accept"}
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["allow"] = "POST"
    return Response(answer.body, status, headers, media_type=f"{media}; charset=utf-8")


def error_response(error: Exception, media: Media = Media.GRAPHQL) -> Response:
    """The response for a request that was given up before there was an answer."""
    if isinstance(error, RequestRefused):
        told: Mapping[str, object] = {"message": str(error), "extensions": {"code": error.code.value}}
        status, headers = error.status, error.headers
    else:
        told = tell(error)
        status, headers = HTTP_STATUS[Code(told["extensions"]["code"])], {}
    body = orjson.dumps({"errors": [told]})
    return Response(body, status, {**headers, "vary": "accept"}, media_type=f"{media}; charset=utf-8")
