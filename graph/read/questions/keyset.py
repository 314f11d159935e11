"""Keysets: the order of a list as keys, and cursors that hold a row's values of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from operator import itemgetter
from typing import Literal, LiteralString

from graph.cypher import Cypher, cypher, join, value
from graph.errors import BadArgument
from graph.read.later import Later

KeyKind = Literal["text", "whole", "number", "day"]


@dataclass(frozen=True)
class Key:
    """One key of an order, over `<node>` and `<edge>`; nulls come last, or first when descending."""

    expression: LiteralString
    kind: KeyKind = "text"
    is_descending: bool = False
    is_always_known: bool = False
    """Whether it is never null: then a page in rising order, too, starts where an index can be entered."""
    is_indexed: bool = False
    """Whether it is always known and an index holds its order; Neo4j uses one only where null is ruled out."""

    def going(self, *, down: bool) -> "Key":
        """The same key in this direction."""
        return replace(self, is_descending=down)


SLUG = Key("<node>.slug", is_always_known=True)
"""The last key of every order: it leaves no ties."""

NO_CURSOR = "{!r} is no cursor of this order: take one from `pageInfo` or `edges` of the same field."

WRITTEN: LiteralString = "coalesce(replace(replace(toString(<key>), '%', '%25'), '|', '%7C'), '%00')"
"""A key in a cursor; `_read` is its inverse."""


def cursor_of(keys: Sequence[Key]) -> Cypher:
    """The cursor of a row: its values of all keys as one text."""
    return join(" + '|' + ", [cypher(WRITTEN, key=cypher(key.expression)) for key in keys])


def bounds(cursor: str | Later | None, keys: Sequence[Key], *, beyond: bool) -> list[Cypher]:
    """The conditions that a row stands beyond the cursor's, or before it; none without a cursor.

    Raises BadArgument for a cursor of another order.
    """
    if cursor is None:
        return []
    places = [
        Place(key, bound, key.is_descending != beyond) for key, bound in zip(keys, _read(cursor, keys), strict=True)
    ]
    if all(place.key.is_always_known and place.bound is not None for place in places):
        return _from_entry(places)
    alternatives = [
        join(" AND ", [*map(_equals, places[:depth]), _passes(place)]) for depth, place in enumerate(places)
    ]
    return [cypher("(<any>)", any=join(" OR ", alternatives))]


@dataclass(frozen=True)
class Place:
    """Where a cursor stands in one key, and whether the rows wanted rise from there."""

    key: Key
    bound: object
    rises: bool


def _from_entry(places: Sequence[Place]) -> list[Cypher]:
    """A bound that an index can be entered at, less the rows that share it and come too early.

    Said as alternatives, Neo4j unites a search for each, loses the order and reads every later row: 17,000 database
    hits for a page of 50 where 960 do.
    """
    first, *rest = places
    if not rest:
        return [_compared(first, ">", "<")]
    early = cypher("NOT (<same> AND <not_beyond>)", same=_equals(first), not_beyond=_not_beyond(rest))
    return [_compared(first, ">=", "<="), early]


def _not_beyond(places: Sequence[Place]) -> Cypher:
    first, *rest = places
    if not rest:
        return _compared(first, "<=", ">=")
    template: LiteralString = "(<before> OR <same> AND <rest>)"
    return cypher(template, before=_compared(first, "<", ">"), same=_equals(first), rest=_not_beyond(rest))


def _compared(place: Place, rising: LiteralString, falling: LiteralString) -> Cypher:
    sign = cypher(rising if place.rises else falling)
    return cypher("<key> <sign> <bound>", key=cypher(place.key.expression), sign=sign, bound=value(place.bound))


def _equals(place: Place) -> Cypher:
    expression = cypher(place.key.expression)
    if place.bound is None:
        return cypher("<key> IS NULL", key=expression)
    return cypher("<key> = <bound>", key=expression, bound=value(place.bound))


def _passes(place: Place) -> Cypher:
    expression = cypher(place.key.expression)
    if place.bound is None:
        return cypher("false") if place.rises else cypher("<key> IS NOT NULL", key=expression)
    if place.rises and not place.key.is_always_known:
        return cypher("(<key> > <bound> OR <key> IS NULL)", key=expression, bound=value(place.bound))
    return _compared(place, ">", "<")


def _read(cursor: str | Later, keys: Sequence[Key]) -> list[object]:
    """The values of a cursor's row; later ones where no key can be null, which would make another text."""
    if isinstance(cursor, Later) and all(key.is_always_known for key in keys):
        values = cursor.then(partial(_known, keys=keys))
        return [values.then(itemgetter(place)) for place in range(len(keys))]
    return _values(str(cursor), keys)


def _known(cursor: str, keys: Sequence[Key]) -> list[object]:
    values = _values(cursor, keys)
    if None in values:
        raise BadArgument(NO_CURSOR.format(cursor))
    return values


def _values(cursor: str, keys: Sequence[Key]) -> list[object]:
    parts = cursor.split("|")
    try:
        return [_parsed(part, key.kind) for part, key in zip(parts, keys, strict=True)]
    except ValueError:
        raise BadArgument(NO_CURSOR.format(cursor)) from None


def _parsed(part: str, kind: KeyKind) -> object:
    if part == "%00":
        return None
    text = part.replace("%7C", "|").replace("%25", "%")
    match kind:
        case "whole":
            return int(text)
        case "number":
            return float(text)
        case "day":
            return date.fromisoformat(text)
        case _:
            return text
