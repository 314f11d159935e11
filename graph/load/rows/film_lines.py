"""What a film is, as rows: people, characters, places, themes, genres, sources."""

from collections.abc import Iterable, Iterator, Mapping

from graph.load.document import CharacterEntry, FilmDocument, SettingEntry, SourceEntry
from graph.load.naming import characters, is_shared, person_slugs, setting_slugs
from graph.load.rows.lines import Line, node, relationship
from graph.load.rows.tables import Row
from graph.load.slugs import film_slug, own_slug, slug
from graph.load.story.story import Story
from graph.model import NarrativeMode, Significance


def film_lines(document: FilmDocument, story: Story, *, digest: str, source: str | None) -> Iterator[Line]:
    """Everything of a film but its story."""
    film = film_slug(document)
    yield node("Film", film, {**_film(document, story), "digest": digest}, film=film)
    yield from _people(document, film)
    yield from _characters(document, film)
    yield from _links(document, film)
    yield from _settings(document, film)
    yield from _themes(document, film)
    yield from _named_nodes("Genre", "HAS_GENRE", film, document.genres)
    yield from _sources(document, film, source)
    for related in document.related:
        yield relationship("RELATED_TO", film, related.film, {"kind": related.kind}, film=film)


def _film(document: FilmDocument, story: Story) -> Row:
    return {
        "title": document.title,
        "year": document.year,
        "originalTitle": document.original_title,
        "releaseDate": document.release_date,
        "runtimeMinutes": document.runtime_minutes,
        "languages": document.languages,
        "countries": document.countries,
        "synopsis": document.synopsis,
        "plot": document.plot,
        "budgetUsd": document.budget_usd,
        "boxOfficeUsd": document.box_office_usd,
        "hasPostCreditScene": _has_post_credit_scene(document, story),
        "productionNotes": document.production_notes,
        "imdbId": document.imdb_id,
        "tmdbId": document.tmdb_id,
        "wikidataId": document.wikidata_id,
        "wikipediaTitle": document.wikipedia_title,
        "links": [str(link) for link in document.links],
        "nonlinearity": story.nonlinearity,
        "structure": story.structure,
    }


def _has_post_credit_scene(document: FilmDocument, story: Story) -> bool | None:
    shows_one = any(scene.entry.mode is NarrativeMode.POST_CREDIT for scene in story.scenes)
    return True if shows_one else document.has_post_credit_scene


def _people(document: FilmDocument, film: str) -> Iterator[Line]:
    slugs = person_slugs(document)
    for person in document.people:
        known = {"name": person.name, "birthYear": person.birth_year, "imdbId": person.imdb_id}
        yield node("Person", person.slug or slug(person.name), {**known, "wikidataId": person.wikidata_id})
    for table, name, properties in _credits(document):
        key = slugs.get(slug(name), slug(name))
        yield node("Person", key, {"name": name})
        yield relationship(table, key, film, properties, film=film)
    for entry in document.cast:
        if entry.character:
            key = slugs.get(slug(entry.person), slug(entry.person))
            yield relationship("PORTRAYS", key, own_slug(film, entry.character), {"filmSlug": film}, film=film)


def _credits(document: FilmDocument) -> Iterator[tuple[str, str, Row]]:
    for billing, cast in enumerate(document.cast):
        yield "ACTED_IN", cast.person, {"billing": billing}
    for table, names in (
        ("DIRECTED", document.directors),
        ("WROTE", document.writers),
        ("PRODUCED", document.producers),
    ):
        for name in names:
            yield table, name, {}
    for crew in document.crew:
        yield "WORKED_ON", crew.person, {"department": crew.department, "job": crew.job}


def _characters(document: FilmDocument, film: str) -> Iterator[Line]:
    described = {slug(entry.name): entry for entry in document.characters}
    billings = _billings(document)
    for key, name in characters(document).items():
        entry = described.get(key) or CharacterEntry(name=name)
        known = {"name": entry.name, "aliases": entry.aliases, "description": entry.description, "arc": entry.arc}
        yield node("Character", f"{film}/{key}", known, film=film)
        appearance = {"role": entry.role, "billing": billings.get(key)}
        yield relationship("APPEARS_IN", f"{film}/{key}", film, appearance, film=film)


def _billings(document: FilmDocument) -> Mapping[str, int]:
    billings: dict[str, int] = {}
    for billing, cast in enumerate(document.cast):
        if cast.character:
            billings.setdefault(slug(cast.character), billing)
    return billings


def _links(document: FilmDocument, film: str) -> Iterator[Line]:
    for link in document.links_between:
        said = {
            "kind": link.kind,
            "description": link.description,
            "strength": link.strength,
            "fromEvent": link.from_event and own_slug(film, link.from_event),
            "untilEvent": link.until_event and own_slug(film, link.until_event),
        }
        yield relationship("LINKED_TO", own_slug(film, link.from_), own_slug(film, link.to), said, film=film)


def _settings(document: FilmDocument, film: str) -> Iterator[Line]:
    slugs = setting_slugs(document)
    for entry in document.settings:
        key, owner = slugs[slug(entry.name)], None if is_shared(entry) else film
        yield node("OwnSetting" if owner else "SharedSetting", key, _setting(entry), film=owner)
        yield relationship("TAKES_PLACE_IN", film, key, {"significance": entry.significance}, film=film)
        if entry.part_of:
            whole = slugs.get(slug(entry.part_of), slug(entry.part_of))
            yield relationship("OWN_SETTING_PART_OF" if owner else "SETTING_PART_OF", key, whole, film=owner)
    for event in document.events:
        if event.setting and slug(event.setting) not in slugs:
            place = {"significance": Significance.SECONDARY}
            yield relationship("TAKES_PLACE_IN", film, slug(event.setting), place, film=film)


def _setting(entry: SettingEntry) -> Row:
    described = {"name": entry.name, "kind": entry.kind, "description": entry.description}
    return {**described, "wikidataId": entry.wikidata_id}


def _themes(document: FilmDocument, film: str) -> Iterator[Line]:
    for entry in document.themes:
        key = slug(entry.name)
        yield node("Theme", key, {"name": entry.name, "kind": entry.kind, "description": entry.description})
        yield relationship("EXPLORES", film, key, {"weight": entry.weight, "evidence": entry.evidence}, film=film)
        if entry.broader:
            yield relationship("BROADER", key, slug(entry.broader))


def _named_nodes(table: str, joined: str, film: str, names: Iterable[str]) -> Iterator[Line]:
    for name in names:
        yield node(table, slug(name), {"name": name})
        yield relationship(joined, film, slug(name), film=film)


def _sources(document: FilmDocument, film: str, source: str | None) -> Iterator[Line]:
    unnamed = [SourceEntry(address=source)] if source else []
    for entry in document.sources or unnamed:
        yield node("Source", entry.address, {"title": entry.title or entry.address, "kind": entry.kind})
        yield relationship("DESCRIBED_BY", film, entry.address, film=film)
