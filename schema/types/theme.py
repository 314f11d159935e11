"""Theme: what films are about."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from graph.model import ThemeKind
from graph.read.questions import films as film_questions
from graph.read.questions import themes as questions
from graph.read.questions.linked import unwound
from graph.read.questions.pages import Page, at_most
from graph.read.selection import Question
from schema.fields import answers, asked, computed, linked, seen, stored
from schema.types import later
from schema.types.arguments import After, Before, First, Last, OrderFilms, sorts
from schema.types.connection import Connection
from schema.types.node import Node


@strawberry.type(description="Something films share: an idea, a motif, a symbol, a mood, a way of telling.")
class Theme(Node):
    """A theme."""

    slug: str = stored("Readable and stable, e.g. `addiction`.")
    name: str = stored("Name, e.g. `Addiction`.")
    kind: ThemeKind = stored("What sort of thing it is.")
    description: str | None = stored("What is meant, in a sentence.")
    broader: later.Theme | None = linked("(<self>)-[:BROADER]->(<it>)", "The theme this one is a case of.")
    narrower: list[later.Theme] = linked("(<self>)<-[:BROADER]-(<it>)", "Cases of this theme, by name.")

    @asked(Connection[later.Film], "Films that explore this theme, by title unless told otherwise.")
    def films(
        self,
        order_by: OrderFilms = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return film_questions.films(film_questions.FILMS_OF_THEME, Page(first, after, last, before), sorts(order_by))

    @asked(list["RelatedTheme"], "Themes that keep company with this one: found in the same films.")
    def related(
        self, first: Annotated[int | None, strawberry.argument(description="How many at most.")] = 10
    ) -> Question:
        """See the description."""
        return questions.related_themes(at_most(first, 10))

    @asked(Connection[later.Event], "Events that show this theme, film by film, as they happened.")
    def events(self, first: First = UNSET, after: After = UNSET) -> Question:
        """See the description."""
        return questions.events(questions.EVENTS_OF_THEME, Page(first, after))


@strawberry.type(description="A theme that keeps company with another.")
class RelatedTheme:
    """A theme found in the same films."""

    theme: Theme = seen("theme", "The other theme.")
    score: float = computed("<its_score>", "Films with both ÷ films with either, from 0 to 1.")
    shared_films: list[later.Film] = answers(unwound("films"), "The films with both, oldest first.")
