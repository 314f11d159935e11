"""Where in a JSON text an entry stands; looked up only once something is wrong with it."""

import json
from json.decoder import WHITESPACE, scanstring  # type: ignore[attr-defined]

from graph.load.problem import Path

DECODER = json.JSONDecoder()


def offset_of(text: str, path: Path) -> int:
    """The offset of an entry, or of the nearest one around it, in a text that is valid JSON."""
    at = _skip(text, 0)
    marked = at
    for step in path:
        found = _member(text, at, step) if isinstance(step, str) else _item(text, at, step)
        if found is None:
            break
        marked, at = found
    return marked


def _member(text: str, at: int, key: str) -> tuple[int, int] | None:
    """Where a key of the object at an offset stands, and where its value does."""
    at = _skip(text, at + 1) if text[at] == "{" else len(text)
    while at < len(text) and text[at] == '"':
        name, end = scanstring(text, at + 1)
        value_at = _skip(text, _skip(text, end) + 1)
        if name == key:
            return at, value_at
        at = _skip(text, DECODER.raw_decode(text, value_at)[1])
        at = _skip(text, at + 1) if text[at] == "," else len(text)
    return None


def _item(text: str, at: int, position: int) -> tuple[int, int] | None:
    at = _skip(text, at + 1) if text[at] == "[" else len(text)
    for _ in range(position):
        if at >= len(text) or text[at] == "]":
            return None
        at = _skip(text, DECODER.raw_decode(text, at)[1])
        at = _skip(text, at + 1) if text[at] == "," else len(text)
    return (at, at) if at < len(text) and text[at] != "]" else None


def _skip(text: str, at: int) -> int:
    return WHITESPACE.match(text, at).end()
