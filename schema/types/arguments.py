"""Arguments that many fields share."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Protocol, TypeVar

import strawberry
from strawberry import argument

from graph.read.questions.catalogues import PersonKey, ThemeKey
from graph.read.questions.films import FilmKey
from graph.read.questions.pages import DEFAULT_PAGE, LARGEST_PAGE, Sort
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


@strawberry.input(description="One key of an order of people, e.g. `{field: FILM_COUNT, direction: DESC}`.")
class PersonOrder:
    """One key of an order of people."""

    field: PersonKey = strawberry.field(description="What to order by.")
    direction: Direction = strawberry.field(default=Direction.ASC, description="Which way.")


@strawberry.input(description="One key of an order of themes, e.g. `{field: FILM_COUNT, direction: DESC}`.")
class ThemeOrder:
    """One key of an order of themes."""

    field: ThemeKey = strawberry.field(description="What to order by.")
    direction: Direction = strawberry.field(default=Direction.ASC, description="Which way.")


OrderFilms = Annotated[
    list[FilmOrder] | None, argument(description="Keys of the order, the first weighing most; by title if unset.")
]
OrderPeople = Annotated[
    list[PersonOrder] | None, argument(description="Keys of the order, the first weighing most; by name if unset.")
]
OrderThemes = Annotated[
    list[ThemeOrder] | None, argument(description="Keys of the order, the first weighing most; by name if unset.")
]

KeyOf = TypeVar("KeyOf", bound=StrEnum)


class Ordering(Protocol[KeyOf]):
    """One key of an order as clients write it."""

    field: KeyOf
    direction: Direction


def sorts(order: Sequence[Ordering[KeyOf]] | None) -> list[Sort[KeyOf]]:
    """An order in the graph's words."""
    return [Sort(key.field, key.direction is Direction.DESC) for key in order or ()]
