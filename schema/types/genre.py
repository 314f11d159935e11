"""Genre: a kind of film."""

import strawberry
from strawberry import UNSET

from graph.read.questions import films as questions
from graph.read.questions.pages import Page
from graph.read.selection import Question
from schema.fields import asked, stored
from schema.types import later
from schema.types.arguments import After, Before, First, Last, OrderFilms, sorts
from schema.types.connection import Connection
from schema.types.node import Node


@strawberry.type(description="A kind of film, e.g. drama.")
class Genre(Node):
    """A genre."""

    slug: str = stored("Readable and stable, e.g. `science-fiction`.")
    name: str = stored("Name, e.g. `Science fiction`.")

    @asked(Connection[later.Film], "Films of this genre, by title unless told otherwise.")
    def films(
        self,
        order_by: OrderFilms = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return questions.films(questions.FILMS_OF_GENRE, Page(first, after, last, before), sorts(order_by))
