"""Setting: where films play."""

import strawberry
from strawberry import UNSET

from graph.model import SettingKind
from graph.read.questions import films as film_questions
from graph.read.questions import themes as questions
from graph.read.questions.pages import Page
from graph.read.selection import Question
from schema.fields import asked, linked, stored
from schema.types import later
from schema.types.arguments import After, Before, First, Last
from schema.types.connection import Connection
from schema.types.node import Node


@strawberry.type(description="A place where films play: a real one that films share, or one film's own.")
class Setting(Node):
    """A setting."""

    slug: str = stored("Readable and stable, e.g. `las-vegas` or, of one film, `memento-2000/discount-inn`.")
    name: str = stored("Name, e.g. `Las Vegas`.")
    kind: SettingKind = stored("What sort of place it is.")
    description: str | None = stored("What the place is, in a sentence or two.")
    part_of: later.Setting | None = linked("(<self>)-[:PART_OF]->(<it>)", "The place this one lies in.")
    parts: list[later.Setting] = linked("(<self>)<-[:PART_OF]-(<it>)", "Places within this one, by name.")

    @asked(Connection[later.Film], "Films that play here, by title.")
    def films(self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET) -> Question:
        """See the description."""
        return film_questions.films(film_questions.FILMS_OF_SETTING, Page(first, after, last, before))

    @asked(Connection[later.Event], "Events that happen here, film by film, as they happened.")
    def events(self, first: First = UNSET, after: After = UNSET) -> Question:
        """See the description."""
        return questions.events(questions.EVENTS_OF_SETTING, Page(first, after))
