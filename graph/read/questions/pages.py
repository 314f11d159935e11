"""Pages of rows by keyset cursors: a page starts after the values of a row, so none is skipped or seen twice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Generic, Literal, LiteralString, TypeVar

from graph.cypher import Cypher, cypher, join, value
from graph.errors import BadArgument
from graph.read.questions.anchors import start
from graph.read.questions.conditions import Condition
from graph.read.selection import Question

DEFAULT_PAGE = 20
LARGEST_PAGE = 100

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


@dataclass(frozen=True)
class Page:
    """Which rows are asked for, in Relay's terms."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @property
    def is_backward(self) -> bool:
        """Whether the page is the last rows before a place."""
        return self.last is not None

    @property
    def size(self) -> int:
        """How many rows at most."""
        asked = next((size for size in (self.first, self.last) if size is not None), DEFAULT_PAGE)
        if self.first is not None and self.last is not None:
            raise BadArgument("Ask for `first` rows or for the `last` ones, not for both.")
        if not 0 <= asked <= LARGEST_PAGE:
            raise BadArgument(f"A page has 0 to {LARGEST_PAGE} rows, not {asked}: ask for the rest with `after`.")
        return asked


KeyName = TypeVar("KeyName", bound=StrEnum)


@dataclass(frozen=True)
class Sort(Generic[KeyName]):
    """One key of an order, by its name."""

    key: KeyName
    is_descending: bool = False


SLUG = Key("<node>.slug", is_always_known=True)
"""The last key of every order: it leaves no ties."""

PAGED: LiteralString = """
WITH COLLECT {
  <start><filter><bounds>
  WITH <kept> ORDER BY <order> LIMIT $size + 1
  RETURN {<entry>, cursor: <cursor>}
} AS <found>
WITH <rows> AS <page>, size(<found>) > $size AS <more>
"""


COUNTED: LiteralString = "COUNT { <start><filter> RETURN <node> }"


def paged(
    pattern: Cypher, order: Sequence[Key], page: Page, *, where: Condition | None = None, has_edge: bool = False
) -> Question:
    """A page of the nodes `<node>`, with their relationships `<edge>`, that a pattern finds.

    Raises BadArgument for a page size out of bounds or a cursor of another order.
    """
    keys = [*order, SLUG]
    begin = start(pattern, where)
    checks = [condition.of("<node>") for condition in begin.rest]
    bounds = [*_bounds(page.after, keys, beyond=True), *_bounds(page.before, keys, beyond=False)]
    head = cypher(
        PAGED,
        start=begin.clauses,
        filter=_conditions("WHERE", checks),
        bounds=_conditions("AND" if checks else "WHERE", [*_ordered_by_index(keys[0]), *bounds]),
        kept=cypher("<node>, <edge>" if has_edge else "<node>"),
        entry=cypher("node: <node>, edge: <edge>" if has_edge else "node: <node>"),
        order=join(", ", [_direction(key, page.is_backward) for key in keys]),
        cursor=join(" + '|' + ", [cypher(WRITTEN, key=cypher(key.expression)) for key in keys]),
        rows=cypher("reverse(<found>[..$size])" if page.is_backward else "<found>[..$size]"),
    )
    return Question(
        Cypher(head.text, {**head.parameters, "size": page.size}),
        binds=("page", "more"),
        expressions={
            "total": cypher(COUNTED, start=begin.clauses, filter=_conditions("WHERE", checks)).text,
            "has_next": _claim(page.before) if page.is_backward else "<more>",
            "has_previous": "<more>" if page.is_backward else _claim(page.after),
        },
        always_one_row=True,
    )


WRITTEN: LiteralString = "coalesce(replace(replace(toString(<key>), '%', '%25'), '|', '%7C'), '%00')"
"""A key in a cursor; `_read` is its inverse."""


def _conditions(first: Literal["WHERE", "AND"], conditions: Sequence[Cypher]) -> Cypher:
    if not conditions:
        return cypher("")
    template: LiteralString = "\n  WHERE <all>" if first == "WHERE" else "\n    AND <all>"
    return cypher(template, all=join("\n    AND ", conditions))


def _ordered_by_index(key: Key) -> list[Cypher]:
    return [cypher("<key> IS NOT NULL", key=cypher(key.expression))] if key.is_indexed else []


def _direction(key: Key, is_backward: bool) -> Cypher:  # noqa: FBT001  # named by both callers' page
    descends = key.is_descending != is_backward
    return cypher("<key> DESC" if descends else "<key>", key=cypher(key.expression))


def _claim(cursor: str | None) -> str:
    return "false" if cursor is None else "true"


def _bounds(cursor: str | None, keys: Sequence[Key], *, beyond: bool) -> list[Cypher]:
    """The condition that a row stands beyond the cursor's, or before it; none without a cursor."""
    if cursor is None:
        return []
    values = _read(cursor, keys)
    alternatives = [
        join(" AND ", [*map(_equals, keys[:place], values), _passes(key, values[place], beyond=beyond)])
        for place, key in enumerate(keys)
    ]
    return [*_entry(keys[0], values[0], beyond=beyond), cypher("(<any>)", any=join(" OR ", alternatives))]


def _entry(key: Key, bound: object, *, beyond: bool) -> list[Cypher]:
    """What the alternatives imply of the first key, said so that an index can be entered there."""
    rises = key.is_descending != beyond
    if bound is None or (rises and not key.is_always_known):
        return []
    template: LiteralString = "<key> >= <bound>" if rises else "<key> <= <bound>"
    return [cypher(template, key=cypher(key.expression), bound=value(bound))]


def _equals(key: Key, bound: object) -> Cypher:
    expression = cypher(key.expression)
    if bound is None:
        return cypher("<key> IS NULL", key=expression)
    return cypher("<key> = <bound>", key=expression, bound=value(bound))


def _passes(key: Key, bound: object, *, beyond: bool) -> Cypher:
    expression, rises = cypher(key.expression), key.is_descending != beyond
    if bound is None:
        return cypher("false") if rises else cypher("<key> IS NOT NULL", key=expression)
    if rises and not key.is_always_known:
        return cypher("(<key> > <bound> OR <key> IS NULL)", key=expression, bound=value(bound))
    if rises:
        return cypher("<key> > <bound>", key=expression, bound=value(bound))
    return cypher("<key> < <bound>", key=expression, bound=value(bound))


def _read(cursor: str, keys: Sequence[Key]) -> list[object]:
    parts = cursor.split("|")
    try:
        return [_parsed(part, key.kind) for part, key in zip(parts, keys, strict=True)]
    except ValueError:
        raise BadArgument(
            f"{cursor!r} is no cursor of this order: take one from `pageInfo` or `edges` of the same field."
        ) from None


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


def at_most(asked: int | None, default: int) -> int:
    """How many rows of a plain list are wanted. Raises BadArgument out of bounds."""
    size = default if asked is None else asked
    if not 0 <= size <= LARGEST_PAGE:
        raise BadArgument(f"`first` goes from 0 to {LARGEST_PAGE}, not {size}.")
    return size
