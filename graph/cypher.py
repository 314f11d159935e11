"""Cypher text that is safe to compose: fixed text with holes for names, values and fragments."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import LiteralString

HOLE = re.compile(r"<([a-z_]+)>")
PARAMETER = re.compile(r"\$([a-z]\w*)")


@dataclass(frozen=True)
class Cypher:
    """A piece of Cypher with its parameters; two pieces are equal when their texts are."""

    text: str
    parameters: Mapping[str, object] = field(default_factory=dict, compare=False)


def cypher(template: LiteralString, **holes: Cypher) -> Cypher:
    """Fill the holes of a template; a hole nobody fills stays for whoever composes next."""
    text, names = _composed(
        template, tuple((hole, fragment.text, tuple(fragment.parameters)) for hole, fragment in holes.items())
    )
    values = (value for fragment in holes.values() for value in fragment.parameters.values())
    return Cypher(text, dict(zip(names, values, strict=True)))


def name(word: str) -> Cypher:
    """A label, type, property or key."""
    return Cypher(quoted(word))


def value(thing: object) -> Cypher:
    """A value, always as a parameter."""
    return Cypher("$value", {"value": thing})


def join(separator: LiteralString, fragments: Iterable[Cypher]) -> Cypher:
    """Fragments side by side."""
    numbered = {f"item_{spelt(place)}": fragment for place, fragment in enumerate(fragments)}
    template = separator.join(f"<{hole}>" for hole in numbered)
    return cypher(template, **numbered)


@lru_cache(maxsize=4096)
def _composed(template: str, holes: tuple[tuple[str, str, tuple[str, ...]], ...]) -> tuple[str, tuple[str, ...]]:
    """The text and its parameters; each carries the name of its hole, so that two fragments' never meet.

    Requests compose the same texts over and over with other values: remembering them halves the time that takes.
    """
    owned = {hole: _owned(text, keys, hole) for hole, text, keys in holes}
    whole = HOLE.sub(lambda match: owned[match[1]] if match[1] in owned else match[0], template)
    return whole, tuple(f"{hole}_{key}" for hole, _, keys in holes for key in keys)


def _owned(text: str, keys: tuple[str, ...], hole: str) -> str:
    return PARAMETER.sub(lambda match: f"${hole}_{match[1]}" if match[1] in keys else match[0], text)


def quoted(word: str) -> str:
    """An identifier in back-ticks, whatever it holds."""
    return "`" + word.replace("`", "``") + "`"


def spelt(number: int) -> str:
    """A number in letters, for holes: 0 is `a`, 26 is `ba`."""
    rest, letter = divmod(number, 26)
    return (spelt(rest) if rest else "") + chr(ord("a") + letter)
