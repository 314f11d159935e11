"""Answers as server-sent events: the "distinct connections mode" of the GraphQL over SSE protocol."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

from starlette.responses import Response, StreamingResponse

from graph.errors import ServerStopping
from schema.answer import Answer
from schema.responses import Media

COMPLETE = b"event: complete\ndata:\n\n"
NO_NEWS = b":\n\n"
"""A comment, for whatever stands between us and the client and would close a silent connection."""

HEADERS = {"cache-control": "no-store", "vary": "accept", "x-accel-buffering": "no"}
"""The last one keeps nginx from collecting what should be passed on at once."""


async def event_response(answers: AsyncGenerator[Answer | None]) -> Response:
    """A stream of answers, one event each; it begins once the first is there."""
    first = await anext(answers)
    return StreamingResponse(_events(first, answers), headers=HEADERS, media_type=Media.EVENTS)


async def _events(first: Answer | None, following: AsyncGenerator[Answer | None]) -> AsyncIterator[bytes]:
    async with aclosing(following):
        yield _event(first)
        try:
            async for answer in following:
                yield _event(answer)
        except ServerStopping:
            return  # and not completed: clients may come back
        yield COMPLETE


def _event(answer: Answer | None) -> bytes:
    return NO_NEWS if answer is None else b"event: next\ndata: " + answer.body + b"\n\n"
