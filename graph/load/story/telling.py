"""Scenes with what they tell: the document's own, or one per event where it gives none."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.load.document import EventEntry, FilmDocument, SceneEntry, TellingEntry
from graph.load.slugs import slug
from graph.load.story.narrative import Shown
from graph.load.story.order import Place


@dataclass(frozen=True)
class Telling:
    """An event, by its position in the document, as a scene tells it."""

    event: int
    is_faithful: bool


@dataclass(frozen=True)
class Scene:
    """A scene of the film and the events it tells."""

    entry: SceneEntry
    tells: tuple[Telling, ...]


def told_scenes(document: FilmDocument, places: Sequence[Place]) -> list[Scene]:
    """The film's scenes in screen order; events that the document doesn't define are left out."""
    position = {slug(event.title): index for index, event in enumerate(document.events)}
    return [Scene(entry, _tellings(entry, position)) for entry in _entries(document, places)]


def shown(scenes: Sequence[Scene], events: Sequence[EventEntry], places: Sequence[Place]) -> list[Shown]:
    """The scenes as their narrative is judged, each placed by the earliest event it truly tells."""
    return [_shown(scene, events, places) for scene in scenes]


def revealed_at(scenes: Sequence[Scene]) -> dict[int, int]:
    """For each event the screen position of its first faithful telling."""
    first: dict[int, int] = {}
    for screen_position, scene in enumerate(scenes):
        for telling in scene.tells:
            if telling.is_faithful:
                first.setdefault(telling.event, screen_position)
    return first


def _entries(document: FilmDocument, places: Sequence[Place]) -> list[SceneEntry]:
    if document.scenes is not None:
        return document.scenes
    hidden = {slug(name) for name in document.off_screen}
    in_story_order = sorted(range(len(document.events)), key=lambda event: places[event].rank)
    titles = [document.events[event].title for event in in_story_order]
    return [SceneEntry(tells=[TellingEntry(event=title)]) for title in titles if slug(title) not in hidden]


def _tellings(entry: SceneEntry, position: dict[str, int]) -> tuple[Telling, ...]:
    found = ((position.get(slug(telling.event)), telling.faithful) for telling in entry.tells)
    return tuple(Telling(event, faithful) for event, faithful in found if event is not None)


def _shown(scene: Scene, events: Sequence[EventEntry], places: Sequence[Place]) -> Shown:
    told = [telling.event for telling in scene.tells if telling.is_faithful] or [each.event for each in scene.tells]
    earliest = min(told, key=lambda event: places[event].rank)
    return Shown(
        place=places[earliest].rank,
        mode=scene.entry.mode,
        events=frozenset(telling.event for telling in scene.tells),
        strand=events[earliest].strand and slug(events[earliest].strand),
    )
