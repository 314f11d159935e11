"""The film document: one film as its author writes it down."""

import re
from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, HttpUrl, StringConstraints

from graph.model import (
    CausationKind,
    CharacterRole,
    EventKind,
    FilmRelationKind,
    LinkKind,
    NarrativeMode,
    OrderCertainty,
    Reality,
    SettingKind,
    Significance,
    SpoilerLevel,
    ThemeKind,
)

Word = TypeVar("Word")


def _as_constant(value: object) -> object:
    return value.strip().upper().replace(" ", "_").replace("-", "_") if isinstance(value, str) else value


def _wrapped(key: str) -> BeforeValidator:
    """Let a bare name stand for an entry that says nothing more."""
    return BeforeValidator(lambda value: {key: value} if isinstance(value, str) else value)


def _as_list(value: object) -> object:
    """Let one bare text stand for a list of it."""
    return [value] if isinstance(value, str) else value


def _no_truth_value(value: object) -> object:
    """Keep `true` from counting as 1."""
    if isinstance(value, bool):
        raise ValueError("wants a number")  # noqa: TRY004  pydantic collects ValueErrors only
    return value


def _calendar_date(value: object) -> object:
    """Keep numbers from counting as seconds since 1970."""
    if isinstance(value, date) or (isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip())):
        return value
    raise ValueError("wants a date such as 1995-10-27")


Constant = Annotated[Word, BeforeValidator(_as_constant)]
"""A member of a closed vocabulary, in any case: `love`, `Love`, `LOVE`."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Names = Annotated[list[Name], BeforeValidator(_as_list)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100_000)]
Number = Annotated[int, BeforeValidator(_no_truth_value)]
Share = Annotated[float, BeforeValidator(_no_truth_value), Field(ge=0, le=1)]
Minutes = Annotated[Number, Field(ge=0, le=1500)]
Dollars = Annotated[Number, Field(ge=0, le=10**12)]
CalendarDate = Annotated[date, BeforeValidator(_calendar_date)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=200)]


class Entry(BaseModel):
    """One entry of a document; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class PersonEntry(Entry):
    """What more is known of a person than the name; the slug tells namesakes apart."""

    name: Name = Field(description="As used in the lists.")
    slug: Slug | None = Field(None, description="Tells namesakes apart, such as `steve-mcqueen-1969`.")
    birth_year: Number | None = Field(None, ge=1800, le=2100, description="Year of birth.")
    imdb_id: str | None = Field(None, pattern=r"^nm\d{7,}$", description="Such as `nm0000115`.")
    wikidata_id: str | None = Field(None, pattern=r"^Q\d+$", description="Such as `Q42869`.")


class CastEntry(Entry):
    """A person in the cast, in billing order, with the character they play."""

    person: Name = Field(description="Who plays.")
    character: Name | None = Field(None, description="Whom. Two entries for two roles.")


class CrewEntry(Entry):
    """A person behind the camera."""

    person: Name = Field(description="Who.")
    department: Name = Field(description="Such as `Camera`.")
    job: Name = Field(description="Such as `Director of Photography`.")


class CharacterEntry(Entry):
    """A character of this film."""

    name: Name = Field(description="Name, as used everywhere else.")
    aliases: Names = Field([], description="Other names, for the search. Elsewhere in the document, use `name`.")
    role: Constant[CharacterRole] | None = Field(None, description="How much of the story is theirs.")
    description: Text | None = Field(None, description="Who they are.")
    arc: Text | None = Field(None, description="How they change.")


class LinkEntry(Entry):
    """A stated tie between two characters, from one towards the other."""

    from_: Name = Field(alias="from", description="Whose tie it is.")
    to: Name = Field(description="To whom.")
    kind: Constant[LinkKind] = Field(description="What ties them.")
    description: Text | None = Field(None, description="In a sentence.")
    strength: Share | None = Field(None, description="How strong it is.")
    from_event: Name | None = Field(None, description="What begins it.")
    until_event: Name | None = Field(None, description="What ends it.")


class SettingEntry(Entry):
    """A place where the film plays; `shared` tells whether other films may mean the same place."""

    name: Name = Field(description="Name.")
    kind: Constant[SettingKind] = Field(description="What sort of place.")
    part_of: Name | None = Field(None, description="The place it lies in.")
    description: Text | None = Field(None, description="What it is like.")
    significance: Constant[Significance] = Field(Significance.SECONDARY, description="How much the film leans on it.")
    shared: bool | None = Field(None, description="Whether other films may mean the same place.")
    wikidata_id: str | None = Field(None, pattern=r"^Q\d+$", description="Such as `Q36`.")


class ThemeEntry(Entry):
    """A theme the film explores; weight says how central it is."""

    name: Name = Field(description="Name; take the one other films use.")
    kind: Constant[ThemeKind] = Field(ThemeKind.THEME, description="What sort of theme.")
    weight: Share = Field(0.5, description="How central it is.")
    evidence: Text | None = Field(None, description="Where the film shows it.")
    description: Text | None = Field(None, description="What is meant by it, in any film.")
    broader: Name | None = Field(None, description="A wider theme it belongs to.")


class ParticipantEntry(Entry):
    """A character who takes part in an event."""

    character: Name = Field(description="Who.")
    role: Name | None = Field(None, description="What they do in it.")


class CausationEntry(Entry):
    """A later event that this one bears on."""

    event: Name = Field(description="The later event.")
    how: Constant[CausationKind] = Field(CausationKind.CAUSES, description="How this one bears on it.")


class EventEntry(Entry):
    """Something that happens, placed in story order by its place in the list unless it says otherwise."""

    title: Name = Field(description="What happens, in a few words.")
    description: Text | None = Field(None, description="The same in a sentence or two.")
    kind: Constant[EventKind] | None = Field(None, description="What sort of thing happens.")
    reality: Constant[Reality] = Field(Reality.ACTUAL, description="Whether it truly happens.")
    story_time: Name | None = Field(None, description="When, in the film's words.")
    spoiler: Constant[SpoilerLevel] = Field(SpoilerLevel.NONE, description="How much it gives away.")
    after: Names | None = Field(None, description="What it comes after.")
    with_: Names | None = Field(None, alias="with", description="What it happens together with.")
    order: Literal["unknown"] | None = Field(None, description="`unknown` where its place isn't known.")
    certainty: Constant[OrderCertainty] = Field(
        OrderCertainty.STATED,
        description="How sure its place is.",
    )
    part_of: Name | None = Field(None, description="A larger event it belongs to.")
    participants: Annotated[list[Annotated[ParticipantEntry, _wrapped("character")]], BeforeValidator(_as_list)] = (
        Field([], description="Who takes part.")
    )
    setting: Name | None = Field(None, description="Where.")
    strand: Name | None = Field(None, description="Thread of the story.")
    themes: Names = Field([], description="Themes it shows.")
    causes: Annotated[list[Annotated[CausationEntry, _wrapped("event")]], BeforeValidator(_as_list)] = Field(
        [], description="Later events it bears on."
    )


class TellingEntry(Entry):
    """An event that a scene tells; not faithful where the scene shows it otherwise than it happened."""

    event: Name = Field(description="What is told.")
    faithful: bool = Field(default=True, description="False where the scene shows it otherwise than it happened.")


class SceneEntry(Entry):
    """A stretch of the film as shown."""

    title: Name | None = Field(None, description="What the scene is.")
    tells: Annotated[
        list[Annotated[TellingEntry, _wrapped("event")]], Field(min_length=1), BeforeValidator(_as_list)
    ] = Field(description="Events it tells, in its order.")
    minute: Minutes | None = Field(None, description="Minute of the film in which it begins.")
    mode: Constant[NarrativeMode] = Field(
        NarrativeMode.PRESENT, description="How it stands to the present of the story."
    )
    viewpoint: Name | None = Field(None, description="Through whose eyes.")


class RelatedFilmEntry(Entry):
    """Another film, by its slug, that this one continues or retells."""

    film: Slug = Field(description="The other film. Load it as well, before or after.")
    kind: Constant[FilmRelationKind] = Field(description="What this film is to the other.")


class SourceEntry(Entry):
    """Where the facts come from."""

    address: Name = Field(description="Web address, or a name of the source.")
    title: Name | None = Field(None, description="Its title.")
    kind: Name | None = Field(None, description="What it is, such as `book`.")


class FilmDocument(Entry):
    """One film; everything but title and year may be missing."""

    title: Name = Field(description="Title, as people look for it.")
    year: Number = Field(ge=1870, le=2100, description="Year of the first release.")
    slug: Slug | None = Field(None, description="Its name in the graph, if not title and year.")
    original_title: Name | None = Field(None, description="Title in its own language.")
    release_date: CalendarDate | None = Field(None, description="First release, such as `1962-09-14`.")
    runtime_minutes: Annotated[Number, Field(ge=1, le=1500)] | None = Field(None, description="Length.")
    languages: Names = Field([], description="Spoken languages.")
    countries: Names = Field([], description="Where it was made.")
    genres: Names = Field([], description="Genres.")
    synopsis: Text | None = Field(None, description="What it is about, without the ending.")
    plot: Text | None = Field(None, description="The whole story; only given out when asked for with spoilers.")
    budget_usd: Dollars | None = Field(None, description="What it cost, in US dollars.")
    box_office_usd: Dollars | None = Field(None, description="What cinemas took, in US dollars.")
    has_post_credit_scene: bool | None = Field(
        None,
        description="Whether something comes after the credits. A scene with `mode: post_credit` says so by itself.",
    )
    production_notes: Names = Field([], description="How it was made.")
    imdb_id: str | None = Field(None, pattern=r"^tt\d{7,}$", description="Such as `tt0113627`.")
    tmdb_id: Annotated[Number, Field(ge=1, lt=2**31)] | None = Field(None, description="Number at The Movie Database.")
    wikidata_id: str | None = Field(None, pattern=r"^Q\d+$", description="Such as `Q190525`.")
    wikipedia_title: Name | None = Field(None, description="Title of its article in the English Wikipedia.")
    links: list[HttpUrl] = Field([], description="Other pages about it.")
    sources: list[SourceEntry] = Field([], description="Where the facts are from.")
    people: list[PersonEntry] = Field([], description="More about those named below.")
    directors: Names = Field([], description="Directors.")
    writers: Names = Field([], description="Writers.")
    producers: Names = Field([], description="Producers.")
    crew: list[CrewEntry] = Field([], description="Everyone else behind the camera.")
    cast: list[CastEntry] = Field([], description="Who plays, as billed.")
    characters: list[CharacterEntry] = Field([], description="Who is in the story.")
    links_between: list[LinkEntry] = Field([], description="How characters are tied.")
    settings: list[SettingEntry] = Field([], description="Where it plays.")
    themes: list[ThemeEntry] = Field([], description="What it is about.")
    strands: Names = Field([], description="Threads of the story.")
    events: list[EventEntry] = Field([], description="What happens, in story order.")
    scenes: list[SceneEntry] | None = Field(None, description="What is seen, in screen order.")
    off_screen: Names = Field([], description="Events that no scene tells.")
    related: list[RelatedFilmEntry] = Field([], description="Films that it continues or retells.")
