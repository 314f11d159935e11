"""What a film tells, as rows: events and their order, scenes and what they tell, strands."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from graph.load.document import EventEntry, FilmDocument, SceneEntry
from graph.load.naming import setting_slugs, strands
from graph.load.rows.lines import Line, node, relationship
from graph.load.rows.tables import Row
from graph.load.slugs import film_slug, own_slug, scene_slugs, slug
from graph.load.story.narrative import Anachrony
from graph.load.story.order import Place
from graph.load.story.story import Story
from graph.load.story.telling import Scene


def story_lines(document: FilmDocument, story: Story) -> Iterator[Line]:
    """Both layers of a film, what happens and how it is shown."""
    film = film_slug(document)
    events = [own_slug(film, event.title) for event in document.events]
    yield from _strands(document, film)
    yield from _events(story, film, events)
    yield from _order(story, film, events)
    settings = setting_slugs(document)
    for key, event in zip(events, document.events, strict=True):
        yield from _circumstances(event, key, film, settings)
    yield from _scenes(story, film, events)


def _strands(document: FilmDocument, film: str) -> Iterator[Line]:
    for ordinal, (key, name) in enumerate(strands(document).items()):
        yield node("Strand", f"{film}/{key}", {"name": name, "ordinal": ordinal}, film=film)
        yield relationship("HAS_STRAND", film, f"{film}/{key}", film=film)


def _events(story: Story, film: str, slugs: Sequence[str]) -> Iterator[Line]:
    revealed = story.revealed_at
    for index, (key, event, place) in enumerate(zip(slugs, story.events, story.places, strict=True)):
        yield node("Event", key, {**_event(event, place), "revealedAt": revealed.get(index)}, film=film)
        yield relationship("HAS_EVENT", film, key, film=film)


def _event(event: EventEntry, place: Place) -> Row:
    return {
        "title": event.title,
        "description": event.description,
        "kind": event.kind,
        "reality": event.reality,
        "storyTime": event.story_time,
        "spoiler": event.spoiler,
        "orderEstablished": place.is_established,
        "storyRank": place.rank,
        "storyRankMin": place.earliest,
        "storyRankMax": place.latest,
    }


def _order(story: Story, film: str, slugs: Sequence[str]) -> Iterator[Line]:
    for earlier, later in story.order.precedes:
        certainty = {"certainty": story.events[later].certainty}
        yield relationship("PRECEDES", slugs[earlier], slugs[later], certainty, film=film)
    for one, other in story.order.together:
        yield relationship("SIMULTANEOUS_WITH", slugs[one], slugs[other], film=film)


def _circumstances(event: EventEntry, key: str, film: str, settings: Mapping[str, str]) -> Iterator[Line]:
    for participant in event.participants:
        role = {"role": participant.role}
        yield relationship("TAKES_PART_IN", own_slug(film, participant.character), key, role, film=film)
    for theme in event.themes:
        yield relationship("SHOWS", key, slug(theme), film=film)
    for causation in event.causes:
        yield relationship("CAUSES", key, own_slug(film, causation.event), {"how": causation.how}, film=film)
    if event.setting:
        yield relationship("SET_IN", key, settings.get(slug(event.setting), slug(event.setting)), film=film)
    if event.strand:
        yield relationship("IN_STRAND", key, own_slug(film, event.strand), film=film)
    if event.part_of:
        yield relationship("EVENT_PART_OF", key, own_slug(film, event.part_of), film=film)


def _scenes(story: Story, film: str, events: Sequence[str]) -> Iterator[Line]:
    slugs = scene_slugs(film, len(story.scenes))
    told = zip(slugs, story.scenes, story.anachronies, strict=True)
    for screen_position, (key, scene, jump) in enumerate(told):
        shown = {"screenPosition": screen_position, **_scene(scene.entry, film), **_jump(jump)}
        yield node("Scene", key, shown, film=film)
        yield relationship("HAS_SCENE", film, key, film=film)
        yield from _tellings(scene, key, film, events)
    for scene_slug, next_slug in pairwise(slugs):
        yield relationship("NEXT_ON_SCREEN", scene_slug, next_slug, film=film)


def _tellings(scene: Scene, key: str, film: str, events: Sequence[str]) -> Iterator[Line]:
    for ordinal, telling in enumerate(scene.tells):
        told = {"faithful": telling.is_faithful, "ordinal": ordinal}
        yield relationship("TELLS", key, events[telling.event], told, film=film)


def _scene(entry: SceneEntry, film: str) -> Row:
    viewpoint = entry.viewpoint and own_slug(film, entry.viewpoint)
    return {"title": entry.title, "minute": entry.minute, "mode": entry.mode, "viewpoint": viewpoint}


def _jump(jump: Anachrony | None) -> Row:
    if jump is None:
        return {}
    return {"anachrony": jump.direction, "anachronyReach": jump.reach, "anachronyExtent": jump.extent}
