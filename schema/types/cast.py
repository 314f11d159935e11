"""The cast of a film, in pages, as billed."""

import strawberry

from graph.read.questions import credits as questions
from schema.fields import answers, computed, seen, stored
from schema.types import later
from schema.types.connection import ROWS, ROWS_WITH_EDGE, PageInfo
from schema.types.person import Person


@strawberry.type(description="A person in the cast of a film.")
class CastEdge:
    """A role."""

    cursor: str = computed("<its_row>.cursor", "Where this row stands; give it as `after` or `before`.")
    node: Person = seen("node", "Who plays.")
    billing: int | None = stored("Place in the billing, from 0.")
    characters: list[later.Character] = answers(questions.characters_of_role(), "Whom they play, by name.")


@strawberry.type(description="The cast of a film, in pages, as billed.")
class CastConnection:
    """A page of a cast."""

    edges: list[CastEdge] = answers(ROWS_WITH_EDGE, "The roles.")
    nodes: list[Person] = answers(ROWS, "The people alone.")
    page_info: PageInfo = seen(None, "Where this page stands.")
    total_count: int = computed("<its_total>", "How large the cast is; counted only when asked.")
