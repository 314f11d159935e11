"""Ties that contradict themselves: a thing tied to itself, a whole inside its own part, one tie stated twice."""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping

from graph.load.check.problem import Path, Problem
from graph.load.document import FilmDocument
from graph.load.naming import KnownNames, Names
from graph.load.slugs import film_slug, slug
from graph.model import LinkKind

Tie = tuple[Path, str, str]


def tie_problems(document: FilmDocument, known: KnownNames) -> Iterator[Problem]:
    """What is wrong with links, causes, wholes and broader themes."""
    yield from _links(document)
    yield from _causes(document)
    for index, related in enumerate(document.related):
        if related.film == film_slug(document):
            yield Problem(("related", index, "film"), "a film can't be related to itself")
    for ties, joined in ((_event_parts(document), "part of"), (_broader_themes(document), "narrower than")):
        yield from _circles(ties, joined, {})
    yield from _circles(_setting_parts(document), "part of", known.wholes)


def _links(document: FilmDocument) -> Iterator[Problem]:
    ties = []
    for index, link in enumerate(document.links_between):
        path: Path = ("links_between", index)
        ties.append((path, (slug(link.from_), slug(link.to), link.kind)))
        if slug(link.from_) == slug(link.to):
            yield Problem((*path, "to"), f"'{link.to}' can't be linked to themselves")
        if link.kind is LinkKind.SHARED_EVENT:
            yield Problem(
                (*path, "kind"), "shared_event is found by the graph, never stated; list both as participants"
            )
    yield from _stated_twice(ties)


def _causes(document: FilmDocument) -> Iterator[Problem]:
    for index, event in enumerate(document.events):
        ties = []
        for position, causation in enumerate(event.causes):
            path: Path = ("events", index, "causes", position)
            ties.append((path, (slug(causation.event), causation.how)))
            if slug(causation.event) == slug(event.title):
                yield Problem(path, f"'{event.title}' can't bear on itself")
        yield from _stated_twice(ties)


def _stated_twice(ties: Iterable[tuple[Path, tuple[str, ...]]]) -> Iterator[Problem]:
    first: dict[tuple[str, ...], Path] = {}
    for path, tie in ties:
        if (earlier := first.setdefault(tie, path)) != path:
            yield Problem(path, "already stated", see=earlier)


def _event_parts(document: FilmDocument) -> list[Tie]:
    parts = [(index, event.title, event.part_of) for index, event in enumerate(document.events)]
    return [(("events", index, "part_of"), title, whole) for index, title, whole in parts if whole]


def _broader_themes(document: FilmDocument) -> list[Tie]:
    themes = [(index, theme.name, theme.broader) for index, theme in enumerate(document.themes)]
    return [(("themes", index, "broader"), name, broader) for index, name, broader in themes if broader]


def _setting_parts(document: FilmDocument) -> list[Tie]:
    parts = [(index, entry.name, entry.part_of) for index, entry in enumerate(document.settings)]
    return [(("settings", index, "part_of"), name, whole) for index, name, whole in parts if whole]


def _circles(ties: Iterable[Tie], joined: str, known: Names) -> Iterator[Problem]:
    """Each circle once, told at the first tie that lies on it."""
    stated = list(ties)
    upward = ChainMap({slug(part): slug(whole) for _, part, whole in stated}, known)
    names = {slug(name): name for _, *both in stated for name in both}
    told: set[str] = set()
    for path, part, _ in stated:
        way = _way_up(slug(part), upward)
        if way[-1] == way[0] and way[0] not in told:
            told.update(way)
            shown = f" {joined} ".join(f"'{names.get(key, key)}'" for key in way)
            yield Problem(path, f"goes in a circle: {shown}")


def _way_up(start: str, upward: Mapping[str, str]) -> list[str]:
    """From a part to its outermost whole, or until something comes again."""
    way = [start]
    while (above := upward.get(way[-1])) is not None:
        way.append(above)
        if above in way[:-1]:
            break
    return way if len(way) > 1 else [start, ""]
