"""Arguments that many fields share."""

from collections.abc import Sequence
from typing import Annotated

import strawberry
from strawberry import argument

from graph.read.questions.films import FilmKey, FilmSort
from graph.read.questions.pages import DEFAULT_PAGE, LARGEST_PAGE
from schema.types.enums import Direction

First = Annotated[
    int | None, argument(description=f"How many rows from the start, at most {LARGEST_PAGE}; {DEFAULT_PAGE} if unset.")
]
After = Annotated[str | None, argument(description="Only rows after this cursor, e.g. `pageInfo.endCursor`.")]
Last = Annotated[int | None, argument(description=f"How many rows from the end, at most {LARGEST_PAGE}.")]
Before = Annotated[str | None, argument(description="Only rows before this cursor, e.g. `pageInfo.startCursor`.")]


@strawberry.input(description="One key of an order of films, e.g. `{field: YEAR, direction: DESC}`.")
class FilmOrder:
    """One key of an order of films."""

    field: FilmKey = strawberry.field(description="What to order by.")
    direction: Direction = strawberry.field(default=Direction.ASC, description="Which way.")


OrderFilms = Annotated[
    list[FilmOrder] | None, argument(description="Keys of the order, the first weighing most; by title if unset.")
]


def sorts(order: Sequence[FilmOrder] | None) -> list[FilmSort]:
    """An order of films in the graph's words."""
    return [FilmSort(key.field, key.direction is Direction.DESC) for key in order or ()]
