"""Scene: a stretch of the film as shown."""

import strawberry

from graph.model import NarrativeMode
from graph.read.questions import story as questions
from schema.fields import answers, linked, stored
from schema.types import later
from schema.types.node import Node


@strawberry.type(description="A stretch of the film as shown; it tells one event or several.")
class Scene(Node):
    """A scene of the syuzhet."""

    slug: str = stored("The film's slug and the scene's number, e.g. `memento-2000/s03`.")
    title: str | None = stored("What the scene is, in a few words.")
    screen_position: int = stored("Place on screen, from 0, without gaps.")
    minute: int | None = stored("Minute of the film in which it begins.")
    mode: NarrativeMode = stored("How it stands to the story's present.")
    viewpoint: later.Character | None = answers(questions.viewpoint(), "Through whose eyes it is told.")
    events: list[later.Event] = answers(questions.events_told(), "What it tells, in the order it tells it.")
    film: later.Film = linked("(<self>)<-[:HAS_SCENE]-(<it>)", "The film it belongs to.", order="<it>.slug")
