"""The story of a document, worked out once: the order of its events and the scenes that tell them."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.load.document import EventEntry, FilmDocument
from graph.load.story.narrative import Anachrony, Shown, anachronies, nonlinearity, structure
from graph.load.story.order import Place, StoryOrder, places, story_order
from graph.load.story.telling import Scene, revealed_at, shown, told_scenes
from graph.model import NarrativeStructure


@dataclass(frozen=True)
class Story:
    """Events in story order and scenes in screen order, each known by its position."""

    events: Sequence[EventEntry]
    order: StoryOrder
    places: Sequence[Place]
    scenes: Sequence[Scene]
    shown: Sequence[Shown]

    @property
    def revealed_at(self) -> dict[int, int]:
        """For each event the scene that first tells it faithfully."""
        return revealed_at(self.scenes)

    @property
    def anachronies(self) -> list[Anachrony | None]:
        """The jump that each scene makes."""
        return anachronies(self.shown)

    @property
    def nonlinearity(self) -> float | None:
        """How far screen order is from story order; nothing without scenes."""
        return nonlinearity([scene.place for scene in self.shown]) if self.shown else None

    @property
    def structure(self) -> NarrativeStructure | None:
        """The shape of the telling; nothing without scenes."""
        return structure(self.shown) if self.shown else None


def story(document: FilmDocument) -> Story:
    """The story of a document whose order holds no circle."""
    order = story_order(document.events)
    ranked = places(order)
    scenes = told_scenes(document, ranked)
    return Story(document.events, order, ranked, scenes, shown(scenes, document.events, ranked))
