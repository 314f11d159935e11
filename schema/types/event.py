"""Event: something that happens, where it stands in the story and what it bears on."""

from typing import Annotated

import strawberry

from graph.model import CausationKind, EventKind, Reality, SpoilerLevel
from graph.read.questions import story as questions
from graph.read.selection import Question
from schema.fields import answers, asked, computed, linked, seen, stored
from schema.types import later
from schema.types.node import Node
from schema.types.strand import Strand

Depth = Annotated[
    int | None,
    strawberry.argument(description=f"How many steps of causes to follow, from 1 to {questions.DEEPEST_CAUSE}."),
]


@strawberry.type(description="Something that happens in a story.")
class Event(Node):
    """An event of the fabula."""

    slug: str = stored("The film's slug and one of its own, e.g. `leaving-las-vegas-1995/ben-loses-his-job`.")
    title: str = stored("What happens, in a few words, e.g. `Ben loses his job`.")
    description: str | None = stored("What happens, in a sentence or two.")
    film: later.Film = linked("(<self>)<-[:HAS_EVENT]-(<it>)", "The film whose story it belongs to.")
    story_rank: int = stored("Place in the story from 0; the same for events whose order isn't known or that coincide.")
    story_rank_min: int = stored("First place that what is known of the order permits.")
    story_rank_max: int = stored("Last place that what is known of the order permits.")
    order_established: bool = stored("False where the story does not say where it stands among its neighbours.")
    story_time: str | None = stored("When, in the story's own words, e.g. `the second day`.")
    kind: EventKind | None = stored("What sort of thing happens.")
    reality: Reality = stored("Whether it truly happens within the story.")
    spoiler: SpoilerLevel = stored("How much knowing it gives away.")
    strand: Strand | None = linked("(<self>)-[:IN_STRAND]->(<it>)", "The thread of the story it belongs to.")
    scenes: list[later.Scene] = linked(
        "(<self>)<-[:TELLS]-(<it>)", "Where it is told, in screen order.", order="<it>.screenPosition"
    )
    setting: later.Setting | None = linked("(<self>)-[:SET_IN]->(<it>)", "Where it happens.")
    participants: list["Participation"] = answers(questions.participations(), "Who takes part, by name.")
    themes: list[later.Theme] = linked("(<self>)-[:SHOWS]->(<it>)", "The themes it shows, by name.")
    simultaneous_with: list[later.Event] = linked(
        "(<self>)-[:SIMULTANEOUS_WITH]-{1,10}(<it>:Event) WHERE <it> <> <self> WITH DISTINCT <it>",
        "What happens at the same time, by title.",
        order="<it>.title",
    )
    parts: list[later.Event] = linked(
        "(<self>)<-[:PART_OF]-(<it>)", "Events it is made of, as they happened.", order="<it>.storyRank"
    )

    @asked(list["Causation"], "Events that this one bears on, nearest first.")
    def causes(self, depth: Depth = 1) -> Question:
        """See the description."""
        return questions.effects(1 if depth is None else depth)

    @asked(list["Causation"], "Events that bear on this one, nearest first.")
    def caused_by(self, depth: Depth = 1) -> Question:
        """See the description."""
        return questions.causes(1 if depth is None else depth)


@strawberry.type(description="A character's part in an event.")
class Participation:
    """Who takes part, as what."""

    character: later.Character = seen("character", "Who.")
    role: str | None = stored("As what, in the film's words.")


@strawberry.type(description="How one event bears on another.")
class Causation:
    """A step, or a chain of steps, from cause to effect."""

    event: Event = seen("event", "The other event.")
    how: CausationKind = computed("<its_how>", "How the step next to the other event bears on it.")
    depth: int = computed("<its_depth>", "How many steps away it is, from 1.")
