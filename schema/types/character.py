"""Character: someone in a story, and whom they are tied to."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from graph.model import CharacterRole, LinkKind
from graph.read.questions import story
from graph.read.questions import ties as questions
from graph.read.questions.pages import at_most
from graph.read.questions.story import TimelineOrder
from graph.read.selection import Question
from schema.fields import answers, asked, computed, linked, seen, stored
from schema.types import later
from schema.types.node import Node

ROLE = "COLLECT { MATCH (<self>)-[<appears>:APPEARS_IN]->(:Film) RETURN <appears>.role ORDER BY <appears>.billing }[0]"


@strawberry.type(description="Someone in a story.")
class Character(Node):
    """A character."""

    slug: str = stored("The film's slug and a name of their own, e.g. `leaving-las-vegas-1995/ben-sanderson`.")
    name: str = stored("Name, e.g. `Ben Sanderson`.")
    aliases: list[str] = stored("Other names they go by.")
    description: str | None = stored("Who they are, in a sentence or two; may tell the ending.")
    arc: str | None = stored("How they change, e.g. `from drifting to a chosen end`.")
    role: CharacterRole | None = computed(ROLE, "How much of the story they carry.")
    films: list[later.Film] = linked(
        "(<self>)-[:APPEARS_IN]->(<it>)", "The films they appear in, oldest first.", order="<it>.year"
    )
    portrayals: list["Portrayal"] = answers(questions.portrayals(), "Who played them, in which film.")

    @asked(list[later.Event], "What they take part in, as it happened or as it is shown.")
    def events(
        self, order: Annotated[TimelineOrder, strawberry.argument(description="Which order.")] = TimelineOrder.STORY
    ) -> Question:
        """See the description."""
        return story.events_of_character(order)

    @asked(
        list["CharacterLink"],
        "Other characters this one is tied to: stated ties and ties from shared events, strongest first.",
    )
    def links(
        self,
        kinds: Annotated[list[LinkKind] | None, strawberry.argument(description="Only ties of these kinds.")] = UNSET,
        first: Annotated[int | None, strawberry.argument(description="How many at most.")] = 20,
    ) -> Question:
        """See the description."""
        return questions.ties(kinds, at_most(first, 20))


@strawberry.type(description="An actor's portrayal of a character in a film.")
class Portrayal:
    """Who played a character where."""

    person: later.Person = seen("person", "Who.")
    film: later.Film = seen("film", "In which film.")


@strawberry.type(description="A tie between two characters, seen from one of them.")
class CharacterLink:
    """A tie."""

    character: Character = seen("character", "The other one.")
    kind: LinkKind = stored("What ties them.")
    description: str | None = stored("In a sentence; null for a tie made by shared events.")
    outgoing: bool | None = stored(
        "Whether it goes from this character to the other, e.g. who loves, mentors or harms whom; "
        "null for a tie made by shared events."
    )
    strength: float | None = stored(
        "From 0 to 1; for SHARED_EVENT the events of both ÷ the events of either. Null where nothing is stated."
    )
    shared_events: list[later.Event] = answers(
        questions.shared_events(), "The events both take part in, as they happened."
    )
