"""Names: each defined once, each one used defined."""

from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graph.load.check.mentions import (
    Mention,
    characters_used,
    definitions,
    events_used,
    people_used,
    settings_used,
    strands_used,
    themes_used,
)
from graph.load.check.problem import Missing, Path, Problem, nearest
from graph.load.document import FilmDocument
from graph.load.naming import KnownNames, characters, own_themes, strands
from graph.load.slugs import film_slug, slug
from graph.model import Label


@dataclass(frozen=True)
class Vocabulary:
    """The names that things of one kind go by, and the keys of a document that define them."""

    thing: str
    names: Mapping[str, str]
    defined_by: frozenset[str]
    also_called: Mapping[str, str] = field(default_factory=dict)
    shared_label: Label | None = None
    """Set where films share such things, so that others may define them."""


def name_problems(document: FilmDocument, known: KnownNames) -> Iterator[Problem]:
    """What is wrong with the names of a document."""
    for mentions in definitions(document):
        yield from _repeated(mentions)
    yield from _without_slug(document)
    yield from _ambiguous_people(document)
    yield from _undefined(_characters(document), characters_used(document))
    yield from _undefined(_events(document), events_used(document))
    yield from _undefined(_settings(document, known), settings_used(document))
    yield from _undefined(_themes(document, known), themes_used(document))
    yield from _undefined(Vocabulary("strand", strands(document), frozenset({"strands"})), strands_used(document))


def _repeated(mentions: Iterable[Mention]) -> Iterator[Problem]:
    first: dict[str, Mention] = {}
    for path, name in mentions:
        earlier_path, earlier = first.setdefault(slug(name), (path, name))
        if path != earlier_path:
            same = "" if name == earlier else f" as '{earlier}' (both have the slug '{slug(name)}')"
            yield Problem(path, f"'{name}' is already there{same}", see=earlier_path)


def _without_slug(document: FilmDocument) -> Iterator[Problem]:
    if film_slug(document).startswith("-"):
        yield Problem(("title",), f"no slug can be made of {document.title!r}; give one as `slug`")
    named = [mention for mentions in definitions(document) for mention in mentions]
    genres: list[Mention] = [(("genres", index), genre) for index, genre in enumerate(document.genres)]
    for path, name in [*named, *people_used(document), *genres]:
        if not slug(name):
            yield Problem(path, f"no slug can be made of {name!r}: it holds neither a letter nor a sign with a name")


def _ambiguous_people(document: FilmDocument) -> Iterator[Problem]:
    named = [slug(entry.name) for entry in document.people]
    for path, name in people_used(document):
        if named.count(slug(name)) > 1:
            slugs = [f"'{entry.slug}'" for entry in document.people if slug(entry.name) == slug(name)]
            yield Problem(path, f"several of `people` are called '{name}'; write the slug: {' or '.join(slugs)}")


def _undefined(vocabulary: Vocabulary, mentions: Iterable[Mention]) -> Iterator[Problem]:
    for path, name in mentions:
        if (key := slug(name)) not in vocabulary.names:
            yield _unknown(vocabulary, path, name, key)


def _unknown(vocabulary: Vocabulary, path: Path, name: str, key: str) -> Problem:
    meant = vocabulary.also_called.get(key)
    hint = f" Nearest: '{meant}'." if meant else nearest(name, vocabulary.names.values())
    missing = Missing(vocabulary.shared_label, key) if vocabulary.shared_label else None
    return Problem(path, f"no {vocabulary.thing} is called '{name}'.{hint}", missing, vocabulary.defined_by)


def _characters(document: FilmDocument) -> Vocabulary:
    aliases = {slug(alias): entry.name for entry in document.characters for alias in entry.aliases}
    defined_by = frozenset({"characters", "cast", "character"})
    return Vocabulary("character", characters(document), defined_by, also_called=aliases)


def _events(document: FilmDocument) -> Vocabulary:
    return Vocabulary("event", {slug(event.title): event.title for event in document.events}, frozenset({"events"}))


def _settings(document: FilmDocument, known: KnownNames) -> Vocabulary:
    own = {slug(entry.name): entry.name for entry in document.settings}
    return Vocabulary("setting", ChainMap(own, known.settings), frozenset({"settings"}), shared_label=Label.SETTING)


def _themes(document: FilmDocument, known: KnownNames) -> Vocabulary:
    names = ChainMap(own_themes(document), known.themes)
    return Vocabulary("theme", names, frozenset({"themes"}), shared_label=Label.THEME)
