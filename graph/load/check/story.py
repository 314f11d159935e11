"""The story: an order without circles, scenes that fit it, nobody in two places at once."""

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from graph.load.check.problem import Path, Problem
from graph.load.document import EventEntry, FilmDocument
from graph.load.naming import KnownNames
from graph.load.slugs import slug
from graph.load.story.order import Pair, StoryOrder, circles, moments_before, story_order
from graph.model import NarrativeMode, Reality

ORDER_KEYS = frozenset({"events", "after", "with", "order"})
SCENE_KEYS = frozenset({"scenes", "tells", "event"})


def story_problems(document: FilmDocument, known: KnownNames) -> Iterator[Problem]:
    """What is wrong with events, their order and the scenes that tell them."""
    order = story_order(document.events)
    contradictions = circles(order)
    yield from (_circle(document.events, circle) for circle in contradictions)
    yield from _contradicted_order(document)
    yield from _unfit_modes(document)
    yield from _minutes(document)
    yield from _untold(document)
    yield from _hidden_yet_told(document)
    if not contradictions:
        yield from _flashbacks(document, order)
        yield from _two_places(document, order, known)


def _circle(events: Sequence[EventEntry], circle: Sequence[Pair]) -> Problem:
    steps = [f"'{events[circle[0][0]].title}'"]
    for (_, later), (next_earlier, _) in zip(circle, (*circle[1:], circle[0]), strict=True):
        steps.append(f"before '{events[later].title}'")
        if later != next_earlier:
            steps.append(f"at the same time as '{events[next_earlier].title}'")
    culprit = next((later for _, later in circle if events[later].after), circle[0][1])
    key: Path = ("after",) if events[culprit].after else ()
    reason = f"the order goes in a circle: {' '.join(steps)}"
    return Problem(("events", culprit, *key), reason, rests_on=ORDER_KEYS)


def _contradicted_order(document: FilmDocument) -> Iterator[Problem]:
    for index, event in enumerate(document.events):
        if event.order and (event.after is not None or event.with_ is not None):
            yield Problem(("events", index, "order"), "says unknown, yet `after` or `with` says where the event stands")
        if any(slug(name) == slug(event.title) for name in event.with_ or ()):
            yield Problem(("events", index, "with"), "an event can't be at the same time as itself")


def _unfit_modes(document: FilmDocument) -> Iterator[Problem]:
    for index, scene in enumerate(document.scenes or ()):
        if scene.mode is NarrativeMode.OFF_SCREEN:
            yield Problem(("scenes", index, "mode"), "a scene is on screen; list the event in off_screen instead")


def _minutes(document: FilmDocument) -> Iterator[Problem]:
    latest, latest_index = 0, 0
    for index, scene in enumerate(document.scenes or ()):
        path: Path = ("scenes", index, "minute")
        if scene.minute is None:
            continue
        if scene.minute < latest:
            earlier: Path = ("scenes", latest_index, "minute")
            yield Problem(path, f"minutes run backwards: {scene.minute} after {latest}", see=earlier)
        if document.runtime_minutes is not None and scene.minute > document.runtime_minutes:
            yield Problem(path, f"{scene.minute} is past the runtime of {document.runtime_minutes} minutes")
        if scene.minute >= latest:
            latest, latest_index = scene.minute, index


def _untold(document: FilmDocument) -> Iterator[Problem]:
    if document.scenes is None:
        return
    accounted = _told_by(document).keys() | {slug(name) for name in document.off_screen}
    for index, event in enumerate(document.events):
        if slug(event.title) not in accounted:
            reason = f"'{event.title}' is told by no scene; tell it, or list it in off_screen"
            yield Problem(("events", index), reason, rests_on=SCENE_KEYS | {"off_screen"})


def _hidden_yet_told(document: FilmDocument) -> Iterator[Problem]:
    told = _told_by(document)
    for index, name in enumerate(document.off_screen):
        if (scene := told.get(slug(name))) is not None:
            yield Problem(("off_screen", index), f"'{name}' is not off-screen: a scene tells it", see=("scenes", scene))


def _told_by(document: FilmDocument) -> dict[str, int]:
    told: dict[str, int] = {}
    for index, scene in enumerate(document.scenes or ()):
        for telling in scene.tells:
            told.setdefault(slug(telling.event), index)
    return told


def _flashbacks(document: FilmDocument, order: StoryOrder) -> Iterator[Problem]:
    """A flashback must tell what came, or for all the document says may have come, before something already shown."""
    moment_of = {slug(event.title): order.moment_of[index] for index, event in enumerate(document.events)}
    before = moments_before(order)
    shown: set[int] = set()
    for index, scene in enumerate(document.scenes or ()):
        told = {moment_of[key] for each in scene.tells if (key := slug(each.event)) in moment_of}
        may_be_earlier = any(one != other and not before[one] >> other & 1 for one in told for other in shown)
        if scene.mode is NarrativeMode.FLASHBACK and told and not may_be_earlier:
            reason = "this flashback tells nothing earlier than what the film has shown before it"
            yield Problem(("scenes", index, "mode"), reason, rests_on=ORDER_KEYS | SCENE_KEYS)
        shown |= told


def _two_places(document: FilmDocument, order: StoryOrder, known: KnownNames) -> Iterator[Problem]:
    described = {slug(entry.name): slug(entry.part_of or "") for entry in document.settings}
    wholes = ChainMap(described, known.wholes)
    for moment in order.moments:
        placed = [event for event in moment if _is_placed(document.events[event])]
        for one, other in combinations(placed, 2):
            both = _participants(document.events[one]).keys() & _participants(document.events[other]).keys()
            settings = [slug(document.events[event].setting or "") for event in (one, other)]
            if both and _are_unrelated(settings[0], settings[1], wholes, known):
                yield _torn(document.events, one, other, min(both))


def _is_placed(event: EventEntry) -> bool:
    """Whoever dreams, lies or imagines is elsewhere than what they tell."""
    return event.setting is not None and event.reality is Reality.ACTUAL


def _participants(event: EventEntry) -> dict[str, str]:
    return {slug(participant.character): participant.character for participant in event.participants}


def _are_unrelated(one: str, other: str, wholes: Mapping[str, str], known: KnownNames) -> bool:
    """Neither holds the other, as far as all the wholes above both are known."""
    above_one, above_other = _upward(one, wholes), _upward(other, wholes)
    is_known = all(setting in wholes or setting in known.settings for setting in (*above_one, *above_other))
    return is_known and one not in above_other and other not in above_one


def _upward(setting: str, wholes: Mapping[str, str]) -> list[str]:
    above: list[str] = []
    while setting and setting not in above:
        above.append(setting)
        setting = wholes.get(setting, "")
    return above


def _torn(events: Sequence[EventEntry], one: int, other: int, participant: str) -> Problem:
    name = _participants(events[other])[participant]
    here, there = events[other].setting, events[one].setting
    reason = f"'{name}' is in '{here}' and, at the same time, in '{there}'; neither is part of the other"
    rests_on = ORDER_KEYS | {"settings", "part_of"}
    return Problem(("events", other, "setting"), reason, rests_on=rests_on, see=("events", one, "setting"))
