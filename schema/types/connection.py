"""Connections: lists in pages, as Relay has them."""

from typing import Generic, LiteralString, TypeVar

import strawberry

from graph.cypher import cypher
from graph.read.selection import Question
from schema.fields import answers, computed, seen

T = TypeVar("T")

EDGES: LiteralString = """
UNWIND <its_page> AS <row>
WITH <row>, <row>.node AS <node>, <row>.edge AS <edge>
"""
ROWS_WITH_EDGE = Question(cypher(EDGES), binds=("edge", "node", "row"))
ROWS = Question(cypher(EDGES), binds=("node", "edge", "row"))


@strawberry.type(description="Where a page stands among all rows.")
class PageInfo:
    """Relay's PageInfo."""

    has_next_page: bool = computed("<its_has_next>", "Whether rows follow this page.")
    has_previous_page: bool = computed("<its_has_previous>", "Whether rows stand before this page.")
    start_cursor: str | None = computed("<its_page>[0].cursor", "Cursor of the first row, for `before`.")
    end_cursor: str | None = computed("<its_page>[-1].cursor", "Cursor of the last row, for `after`.")


@strawberry.type(description="A row of a connection.")
class Edge(Generic[T]):
    """A row with its cursor."""

    cursor: str = computed("<its_row>.cursor", "Where this row stands; give it as `after` or `before`.")
    node: T = seen("node", "The row itself.")


@strawberry.type(description="A list in pages.")
class Connection(Generic[T]):
    """A page of rows."""

    edges: list[Edge[T]] = answers(ROWS, "The rows with their cursors.")
    nodes: list[T] = answers(ROWS, "The rows alone.")
    page_info: PageInfo = seen(None, "Where this page stands.")
    total_count: int = computed("<its_total>", "How many rows there are on all pages; counted only when asked.")
