"""Where a document mentions which names: those it defines and those it uses."""

from collections.abc import Iterable, Iterator

from graph.load.check.problem import Path
from graph.load.document import FilmDocument

Mention = tuple[Path, str]


def definitions(document: FilmDocument) -> Iterator[list[Mention]]:
    """Lists in which no name may stand twice."""
    yield [(("characters", index, "name"), entry.name) for index, entry in enumerate(document.characters)]
    yield [(("settings", index, "name"), entry.name) for index, entry in enumerate(document.settings)]
    yield [(("themes", index, "name"), entry.name) for index, entry in enumerate(document.themes)]
    yield [(("events", index, "title"), entry.title) for index, entry in enumerate(document.events)]
    yield [(("people", index, "name"), entry.slug or entry.name) for index, entry in enumerate(document.people)]
    yield _listed(("strands",), document.strands)
    yield _listed(("off_screen",), document.off_screen)
    for index, event in enumerate(document.events):
        yield _listed(("events", index, "participants"), [each.character for each in event.participants])
        yield _listed(("events", index, "themes"), event.themes)
    for index, scene in enumerate(document.scenes or ()):
        yield _listed(("scenes", index, "tells"), [each.event for each in scene.tells])


def people_used(document: FilmDocument) -> Iterator[Mention]:
    """Names of people in cast and crew."""
    for key in ("directors", "writers", "producers"):
        yield from _listed((key,), getattr(document, key))
    for index, cast in enumerate(document.cast):
        yield ("cast", index, "person"), cast.person
    for index, crew in enumerate(document.crew):
        yield ("crew", index, "person"), crew.person


def characters_used(document: FilmDocument) -> Iterator[Mention]:
    """Names of characters in links, events and scenes."""
    for index, link in enumerate(document.links_between):
        yield from _given(("links_between", index), {"from": link.from_, "to": link.to})
    for index, event in enumerate(document.events):
        yield from _listed(("events", index, "participants"), [each.character for each in event.participants])
    for index, scene in enumerate(document.scenes or ()):
        yield from _given(("scenes", index), {"viewpoint": scene.viewpoint})


def events_used(document: FilmDocument) -> Iterator[Mention]:
    """Titles of events in links, other events, scenes and `off_screen`."""
    for index, link in enumerate(document.links_between):
        yield from _given(("links_between", index), {"from_event": link.from_event, "until_event": link.until_event})
    for index, event in enumerate(document.events):
        path: Path = ("events", index)
        yield from _listed((*path, "after"), event.after or ())
        yield from _listed((*path, "with"), event.with_ or ())
        yield from _given(path, {"part_of": event.part_of})
        yield from _listed((*path, "causes"), [each.event for each in event.causes])
    for index, scene in enumerate(document.scenes or ()):
        yield from _listed(("scenes", index, "tells"), [each.event for each in scene.tells])
    yield from _listed(("off_screen",), document.off_screen)


def settings_used(document: FilmDocument) -> Iterator[Mention]:
    """Names of settings in other settings and in events."""
    for index, entry in enumerate(document.settings):
        yield from _given(("settings", index), {"part_of": entry.part_of})
    for index, event in enumerate(document.events):
        yield from _given(("events", index), {"setting": event.setting})


def themes_used(document: FilmDocument) -> Iterator[Mention]:
    """Names of themes in other themes and in events."""
    for index, entry in enumerate(document.themes):
        yield from _given(("themes", index), {"broader": entry.broader})
    for index, event in enumerate(document.events):
        yield from _listed(("events", index, "themes"), event.themes)


def strands_used(document: FilmDocument) -> Iterator[Mention]:
    """Names of strands in events."""
    for index, event in enumerate(document.events):
        yield from _given(("events", index), {"strand": event.strand})


def _listed(path: Path, names: Iterable[str]) -> list[Mention]:
    return [((*path, index), name) for index, name in enumerate(names)]


def _given(path: Path, named: dict[str, str | None]) -> list[Mention]:
    return [((*path, key), name) for key, name in named.items() if name is not None]
