"""Cypher text that is safe to compose: fixed text with holes for names, values and fragments."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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
    owned = {hole: _owned(fragment, hole) for hole, fragment in holes.items()}
    text = HOLE.sub(lambda match: owned[match[1]].text if match[1] in owned else match[0], template)
    return Cypher(text, {key: value for fragment in owned.values() for key, value in fragment.parameters.items()})


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


def _owned(fragment: Cypher, hole: str) -> Cypher:
    """A fragment whose parameters carry the name of its hole, so that two fragments' never meet."""
    if not fragment.parameters:
        return fragment
    names = {key: f"{hole}_{key}" for key in fragment.parameters}
    text = PARAMETER.sub(lambda match: f"${names.get(match[1], match[1])}", fragment.text)
    return Cypher(text, {names[key]: value for key, value in fragment.parameters.items()})


def quoted(word: str) -> str:
    """An identifier in back-ticks, whatever it holds."""
    return "`" + word.replace("`", "``") + "`"


def spelt(number: int) -> str:
    """A number in letters, for holes: 0 is `a`, 26 is `ba`."""
    rest, letter = divmod(number, 26)
    return (spelt(rest) if rest else "") + chr(ord("a") + letter)
