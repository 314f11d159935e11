"""JSON; where an entry stands is looked up only once something is wrong with it."""

import json
import re

import orjson

from graph.load.check.problem import Path
from seeds.sourced import Mark, UnreadableError
from seeds.text import decoded

DECODER = json.JSONDecoder()
BLANK = re.compile(r"[ \t\n\r]*")


def json_value(text: str | bytes) -> object:
    """The value that a JSON text holds."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        if isinstance(text, bytes):
            decoded(text)
        raise UnreadableError(f"is not valid JSON: {error.msg}", Mark(error.lineno, error.colno)) from None


def offset_of(text: str, path: Path) -> int:
    """The offset of an entry, or of the nearest one around it, in a text that is valid JSON."""
    at = marked = _skip(text, 0)
    for step in path:
        found = _member(text, at, step) if isinstance(step, str) else _item(text, at, step)
        if found is None:
            break
        marked, at = found
    return marked


def _member(text: str, at: int, key: str) -> tuple[int, int] | None:
    """Where a key of the object at an offset stands, and where its value does."""
    at = _entered(text, at, "{")
    while text[at : at + 1] == '"':
        name, end = DECODER.raw_decode(text, at)
        value_at = _skip(text, _skip(text, end) + 1)
        if name == key:
            return at, value_at
        at = _next(text, value_at)
    return None


def _item(text: str, at: int, position: int) -> tuple[int, int] | None:
    at = _entered(text, at, "[")
    for _ in range(position):
        at = _next(text, at)
    return (at, at) if at < len(text) and text[at] != "]" else None


def _entered(text: str, at: int, bracket: str) -> int:
    return _skip(text, at + 1) if text[at : at + 1] == bracket else len(text)


def _next(text: str, at: int) -> int:
    """Past the value at an offset, to what follows its comma; past the end where nothing does."""
    if at >= len(text) or text[at] in "]}":
        return len(text)
    at = _skip(text, DECODER.raw_decode(text, at)[1])
    return _skip(text, at + 1) if text[at : at + 1] == "," else len(text)


def _skip(text: str, at: int) -> int:
    blank = BLANK.match(text, at)
    return blank.end() if blank else at
