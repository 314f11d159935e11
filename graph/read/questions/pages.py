"""Pages of rows: a page starts after the values of a row, so none is skipped or seen twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Literal, LiteralString, TypeVar

from graph.cypher import Cypher, cypher, join
from graph.errors import BadArgument
from graph.read.questions.anchors import start
from graph.read.questions.conditions import Condition
from graph.read.questions.keyset import SLUG, Key, bounds, cursor_of
from graph.read.selection import Question

DEFAULT_PAGE = 20
LARGEST_PAGE = 100


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


PAGED: LiteralString = """
WITH COLLECT {
  <start><filter><bounds>
  WITH <kept> ORDER BY <order> LIMIT $size + 1
  RETURN {<entry><maybe_cursor>}
} AS <found>
WITH <rows> AS <page>, size(<found>) > $size AS <more>
"""


COUNTED: LiteralString = "COUNT { <start><filter> RETURN <node> }"


def paged(  # a list has all of these
    pattern: Cypher,
    order: Sequence[Key],
    page: Page,
    *,
    where: Condition | None = None,
    has_edge: bool = False,
    counted: LiteralString = COUNTED,
) -> Question:
    """A page of the nodes `<node>`, with their relationships `<edge>`, that a pattern finds.

    `counted` is a cheaper way to count them all, where there is one.

    Raises BadArgument for a page size out of bounds or a cursor of another order.
    """
    keys = [*order, SLUG]
    begin = start(pattern, where)
    checks = [condition.of("<node>") for condition in begin.rest]
    filtered = _conditions("WHERE", checks)
    return Question(
        _head(page, keys, begin.clauses, filtered, entry=WITH_EDGE if has_edge else NODE_ALONE),
        binds=("page", "more"),
        expressions={
            "total": cypher(counted, start=begin.clauses, filter=filtered).text,
            "has_next": _claim(page.before) if page.is_backward else "<more>",
            "has_previous": "<more>" if page.is_backward else _claim(page.after),
        },
        maybe={"cursor": cypher(", cursor: <cursor>", cursor=cursor_of(keys)).text},
        always_one_row=True,
    )


NODE_ALONE: LiteralString = "node: <node>"
WITH_EDGE: LiteralString = "node: <node>, edge: <edge>"


def _head(page: Page, keys: Sequence[Key], begin: Cypher, filtered: Cypher, *, entry: LiteralString) -> Cypher:
    beyond = [*bounds(page.after, keys, beyond=True), *bounds(page.before, keys, beyond=False)]
    head = cypher(
        PAGED,
        start=begin,
        filter=filtered,
        bounds=_conditions("AND" if filtered.text else "WHERE", [*_ordered_by_index(keys[0]), *beyond]),
        kept=cypher("<node>, <edge>" if entry == WITH_EDGE else "<node>"),
        entry=cypher(entry),
        order=join(", ", [_direction(key, page.is_backward) for key in keys]),
        rows=cypher("reverse(<found>[..$size])" if page.is_backward else "<found>[..$size]"),
    )
    return Cypher(head.text, {**head.parameters, "size": page.size})


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


def at_most(asked: int | None, default: int) -> int:
    """How many rows of a plain list are wanted. Raises BadArgument out of bounds."""
    size = default if asked is None else asked
    if not 0 <= size <= LARGEST_PAGE:
        raise BadArgument(f"`first` goes from 0 to {LARGEST_PAGE}, not {size}.")
    return size
