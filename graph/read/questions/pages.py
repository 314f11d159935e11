"""Pages of rows: a page starts after the values of a row, so none is skipped or seen twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Generic, LiteralString, TypeVar

from graph.cypher import Cypher, cypher, join
from graph.errors import BadArgument
from graph.read.later import Later, once_known
from graph.read.questions.anchors import Start, Starts, starts
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
    def size(self) -> int | Later:
        """How many rows at most."""
        if self.first is not None and self.last is not None:
            raise BadArgument("Ask for `first` rows or for the `last` ones, not for both.")
        asked = next((size for size in (self.first, self.last) if size is not None), DEFAULT_PAGE)
        return once_known(asked, _page_size)


def _page_size(asked: int) -> int:
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
WITH <found_rows> AS <found>
WITH <rows> AS <page>, size(<found>) > $size AS <more>
"""

FOUND: LiteralString = """COLLECT {
  <start><conditions>
  WITH <kept> ORDER BY <order> LIMIT $size + 1
  RETURN {<entry><maybe_cursor>}
}"""

COUNTED: LiteralString = "COUNT { <start><conditions> RETURN <node> }"

EITHER: LiteralString = "CASE WHEN <has_few> THEN <if_few> ELSE <usual> END"


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
    begin = starts(pattern, where)
    return Question(
        _head(page, keys, begin, entry=WITH_EDGE if has_edge else NODE_ALONE),
        binds=("page", "more"),
        expressions={
            "total": cypher("<found_rows>", found_rows=_from_either(begin, partial(_counted, counted))).text,
            "has_next": _claim(page.before) if page.is_backward else "<more>",
            "has_previous": "<more>" if page.is_backward else _claim(page.after),
        },
        maybe={"cursor": cypher(", cursor: <cursor>", cursor=cursor_of(keys)).text},
        always_one_row=True,
    )


NODE_ALONE: LiteralString = "node: <node>"
WITH_EDGE: LiteralString = "node: <node>, edge: <edge>"


def _head(page: Page, keys: Sequence[Key], begin: Starts, *, entry: LiteralString) -> Cypher:
    beyond = [*bounds(page.after, keys, beyond=True), *bounds(page.before, keys, beyond=False)]

    def found(start: Start) -> Cypher:
        return cypher(
            FOUND,
            start=start.clauses,
            conditions=_where([*_checks(start), *_ordered_by_index(keys[0]), *beyond]),
            kept=cypher("<node>, <edge>" if entry == WITH_EDGE else "<node>"),
            entry=cypher(entry),
            order=join(", ", [_direction(key, page.is_backward) for key in keys]),
        )

    head = cypher(
        PAGED,
        found_rows=_from_either(begin, found),
        rows=cypher("reverse(<found>[..$size])" if page.is_backward else "<found>[..$size]"),
    )
    return Cypher(head.text, {**head.parameters, "size": page.size})


def _counted(counted: LiteralString, start: Start) -> Cypher:
    return cypher(counted, start=start.clauses, conditions=_where(_checks(start)))


def _from_either(begin: Starts, write: Callable[[Start], Cypher]) -> Cypher:
    usual = write(begin.usual)
    if begin.if_few is None or begin.has_few is None:
        return usual
    return cypher(EITHER, has_few=begin.has_few, if_few=write(begin.if_few), usual=usual)


def _checks(start: Start) -> list[Cypher]:
    return [condition.of("<node>") for condition in start.rest]


def _where(conditions: Sequence[Cypher]) -> Cypher:
    return cypher("\n  WHERE <all>", all=join("\n    AND ", conditions)) if conditions else cypher("")


def _ordered_by_index(key: Key) -> list[Cypher]:
    return [cypher("<key> IS NOT NULL", key=cypher(key.expression))] if key.is_indexed else []


def _direction(key: Key, is_backward: bool) -> Cypher:  # noqa: FBT001  # named by both callers' page
    descends = key.is_descending != is_backward
    return cypher("<key> DESC" if descends else "<key>", key=cypher(key.expression))


def _claim(cursor: str | None) -> str:
    return "false" if cursor is None else "true"


def at_most(asked: int | None, default: int) -> int | Later:
    """How many rows of a plain list are wanted. Raises BadArgument out of bounds."""
    return once_known(default if asked is None else asked, _list_size)


def _list_size(asked: int) -> int:
    if not 0 <= asked <= LARGEST_PAGE:
        raise BadArgument(f"`first` goes from 0 to {LARGEST_PAGE}, not {asked}.")
    return asked
