"""What the names in a document mean: its own entries first, then what films share."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.load.document import FilmDocument, SettingEntry
from graph.load.slugs import film_slug, own_slug, slug
from graph.model import SHARED_SETTING_KINDS

Names = dict[str, str]
"""By slug, the name."""


@dataclass(frozen=True)
class KnownNames:
    """Shared names defined outside a document: in the graph, or in documents beside it."""

    settings: Names = field(default_factory=dict)
    themes: Names = field(default_factory=dict)
    wholes: Names = field(default_factory=dict)
    """By a setting's slug, the slug of the setting that it is part of."""

    def __or__(self, other: "KnownNames") -> "KnownNames":
        return KnownNames(
            {**self.settings, **other.settings}, {**self.themes, **other.themes}, {**self.wholes, **other.wholes}
        )


@dataclass(frozen=True)
class References:
    """Shared names that a document uses without defining them."""

    settings: Names
    themes: Names
    films: Names


NOTHING = KnownNames()


def references(document: FilmDocument) -> References:
    """The shared names that a document needs from elsewhere; related films may be absent."""
    settings = _named([entry.part_of for entry in document.settings] + [event.setting for event in document.events])
    themes = _named(
        [entry.broader for entry in document.themes] + [name for event in document.events for name in event.themes]
    )
    own_settings, themes_explored = setting_slugs(document), own_themes(document)
    return References(
        settings={key: name for key, name in settings.items() if key not in own_settings},
        themes={key: name for key, name in themes.items() if key not in themes_explored},
        films={entry.film: entry.film for entry in document.related},
    )


def defined(document: FilmDocument) -> KnownNames:
    """The shared names that a document brings."""
    shared = [entry for entry in document.settings if is_shared(entry)]
    wholes = {slug(entry.name): slug(entry.part_of) for entry in shared if entry.part_of}
    return KnownNames({slug(entry.name): entry.name for entry in shared}, own_themes(document), wholes)


def all_defined(documents: Iterable[FilmDocument]) -> KnownNames:
    """The shared names that many documents bring."""
    settings, themes, wholes = dict[str, str](), dict[str, str](), dict[str, str]()
    for brought in map(defined, documents):
        settings.update(brought.settings)
        themes.update(brought.themes)
        wholes.update(brought.wholes)
    return KnownNames(settings, themes, wholes)


def is_shared(entry: SettingEntry) -> bool:
    """Whether other films may mean the same place."""
    return entry.kind in SHARED_SETTING_KINDS if entry.shared is None else entry.shared


def setting_slugs(document: FilmDocument) -> dict[str, str]:
    """For the slug of each bare name of the document's settings, the setting's own slug."""
    film = film_slug(document)
    bare = [(slug(entry.name), entry) for entry in document.settings]
    return {name: name if is_shared(entry) else own_slug(film, entry.name) for name, entry in bare}


def own_themes(document: FilmDocument) -> Names:
    """The themes that a document describes."""
    return _named(entry.name for entry in document.themes)


def characters(document: FilmDocument) -> Names:
    """The characters that a document names, those it describes first."""
    described = [entry.name for entry in document.characters]
    return _named(described + [entry.character for entry in document.cast if entry.character])


def strands(document: FilmDocument) -> Names:
    """The strands, in the order given, or where none are given in the order in which events name them."""
    return _named(document.strands or [event.strand for event in document.events])


def person_slugs(document: FilmDocument) -> dict[str, str]:
    """For the slug of each name in `people`, the slug that the person goes by."""
    return {slug(entry.name): entry.slug or slug(entry.name) for entry in document.people}


def _named(names: Iterable[str | None]) -> dict[str, str]:
    named: dict[str, str] = {}
    for name in names:
        if name:
            named.setdefault(slug(name), name)
    return named
