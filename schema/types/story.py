"""The two orders of a film's story: timelines and curves."""

import strawberry

from graph.model import AnachronyDirection, NarrativeMode, NarrativeStructure
from graph.read.questions import story as questions
from schema.fields import answers, computed, seen, stored
from schema.types.event import Event
from schema.types.scene import Scene


@strawberry.type(description="An event at its place in one of a film's two orders.")
class TimelineEntry:
    """A place in a timeline."""

    position: int = computed("<its_position>", "Place in the whole timeline, from 0; filters leave it as it is.")
    event: Event = seen("event", "What happens.")
    scene: Scene | None = seen(
        "scene", "The scene that tells it (its first faithful telling in story order); null if it is never shown."
    )
    mode: NarrativeMode = computed("<its_mode>", "How it is told; OFF_SCREEN if it is never shown.")
    order_established: bool = computed(
        "<its_event>.orderEstablished", "False where the story does not say where it stands among its neighbours."
    )


@strawberry.type(description="A telling: an event as a scene shows it.")
class StoryPoint:
    """A point of a story curve."""

    scene: Scene = seen("scene", "The scene that tells.")
    event: Event = seen("event", "What it tells.")
    screen_position: int = computed("<its_scene>.screenPosition", "Place on screen, from 0.")
    story_rank: int = computed("<its_event>.storyRank", "Place in the story, from 0.")


@strawberry.type(description="A scene out of story order (Genette's anachrony).")
class Anachrony:
    """A jump in story time."""

    scene: Scene = seen("scene", "The scene that jumps.")
    direction: AnachronyDirection = computed("<self>.anachrony", "Back or ahead.")
    reach: int = computed("<self>.anachronyReach", "How far, in places of the story.")
    extent: int = computed("<self>.anachronyExtent", "For how many scenes.")


@strawberry.type(description="A film's screen order against its story order.")
class StoryCurve:
    """A story curve (Kim et al., 2017)."""

    points: list[StoryPoint] = answers(questions.tellings(), "Every telling, as shown.")
    nonlinearity: float | None = stored(
        "How far the scenes stand from story order: 0 told as it happened, about 1 told backwards."
    )
    structure: NarrativeStructure | None = stored("The overall shape.")
    anachronies: list[Anachrony] = answers(questions.anachronies(), "The scenes out of order, as shown.")
