"""What is wrong with a value, in the words of someone who writes film documents."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from graph.load.check.problem import nearest

LONGEST = 60

EXAMPLES: Mapping[str, str] = {"tt": "tt0113627", "nm": "nm0000115", "Q": "Q25188"}
"""By how the pattern begins; any other is a slug's."""

TEXT = "text"

WANTED: Mapping[str, str] = {
    "string_type": TEXT,
    "int_": "a whole number",
    "float_": "a number",
    "finite_number": "a number",
    "bool_": "true or false",
    "list_": "a list",
    "model_": "an entry (`key: value`)",
    "dict_": "an entry (`key: value`)",
    "date": "a day of the calendar such as 1995-10-27",
    "url_": "a web address such as https://example.org",
}
"""By how pydantic's name for the problem begins."""


def reason(error: ErrorDetails, keys: Sequence[str]) -> str:
    """Say what is wrong; `keys` are those that the entry may have."""
    kind, value, limits = error["type"], error["input"], error.get("ctx", {})
    if kind == "missing":
        return f"{error['loc'][-1]} is missing"
    if kind == "extra_forbidden":
        return f"no such key here.{nearest(str(error['loc'][-1]), keys)}"
    if kind in ("enum", "literal_error"):
        return _wrong_word(value, limits)
    if kind == "value_error":
        return f"{limits['error']}, not {described(value)}"
    return _wrong_kind(kind, value) or _wrong_size(kind, limits) or _wrong_form(kind, value, limits) or error["msg"]


def described(value: object) -> str:
    """A value as the message shows it."""
    if isinstance(value, str):
        return f"'{value}'" if len(value) <= LONGEST else f"'{value[:LONGEST]}…'"
    if isinstance(value, bool):
        return str(value).lower()
    kinds = {list: "a list", dict: "a mapping", type(None): "nothing"}
    return kinds.get(type(value), repr(value))


def _wrong_word(value: object, limits: Mapping[str, Any]) -> str:
    words = [word.lower() for word in re.findall(r"'([^']+)'", limits["expected"])]
    known = nearest(str(value), words) or f" Known: {', '.join(words)}."
    return f"{described(value)} is no word known here.{known}"


def _wrong_kind(kind: str, value: object) -> str:
    wanted = next((wanted for start, wanted in WANTED.items() if kind.startswith(start)), None)
    if wanted == TEXT and isinstance(value, int | float):
        return f'wants text, not {described(value)}; write "{described(value)}"'
    if wanted == TEXT and value is None:
        return "wants text and says nothing; a word such as null needs quotes"
    if wanted == TEXT and isinstance(value, dict):
        return "wants text, not a mapping; a text that holds `: ` needs quotes"
    return f"wants {wanted}, not {described(value)}" if wanted else ""


def _wrong_size(kind: str, limits: Mapping[str, Any]) -> str:
    sentences = {
        "string_too_short": "is empty",
        "string_too_long": "is longer than {max_length} characters",
        "too_short": "wants at least one entry",
        "greater_than_equal": "must be {ge} or more",
        "less_than_equal": "must be {le} or less",
        "less_than": "must be less than {lt}",
    }
    return sentences.get(kind, "").format_map(limits)


def _wrong_form(kind: str, value: object, limits: Mapping[str, Any]) -> str:
    if kind == "string_pattern_mismatch":
        start = limits["pattern"].removeprefix("^")
        example = next((example for prefix, example in EXAMPLES.items() if start.startswith(prefix)), "the-matrix-1999")
        return f"wants something like {example}, not {described(value)}"
    if kind == "string_unicode":
        return "holds half a character (a lone surrogate)"
    return ""
