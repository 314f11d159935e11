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

    name: Name
    slug: Slug | None = None
    birth_year: Number | None = Field(None, ge=1800, le=2100)
    imdb_id: str | None = Field(None, pattern=r"^nm\d{7,}$")
    wikidata_id: str | None = Field(None, pattern=r"^Q\d+$")


class CastEntry(Entry):
    """A person in the cast, in billing order, with the character they play."""

    person: Name
    character: Name | None = None


class CrewEntry(Entry):
    """A person behind the camera."""

    person: Name
    department: Name
    job: Name


class CharacterEntry(Entry):
    """A character of this film."""

    name: Name
    aliases: Names = []
    role: Constant[CharacterRole] | None = None
    description: Text | None = None
    arc: Text | None = None


class LinkEntry(Entry):
    """A stated tie between two characters, from one towards the other."""

    from_: Name = Field(alias="from")
    to: Name
    kind: Constant[LinkKind]
    description: Text | None = None
    strength: Share | None = None
    from_event: Name | None = None
    until_event: Name | None = None


class SettingEntry(Entry):
    """A place where the film plays; `shared` tells whether other films may mean the same place."""

    name: Name
    kind: Constant[SettingKind]
    part_of: Name | None = None
    description: Text | None = None
    significance: Constant[Significance] = Significance.SECONDARY
    shared: bool | None = None
    wikidata_id: str | None = Field(None, pattern=r"^Q\d+$")


class ThemeEntry(Entry):
    """A theme the film explores; weight says how central it is."""

    name: Name
    kind: Constant[ThemeKind] = ThemeKind.THEME
    weight: Share = 0.5
    evidence: Text | None = None
    description: Text | None = None
    broader: Name | None = None


class ParticipantEntry(Entry):
    """A character who takes part in an event."""

    character: Name
    role: Name | None = None


class CausationEntry(Entry):
    """A later event that this one bears on."""

    event: Name
    how: Constant[CausationKind] = CausationKind.CAUSES


class EventEntry(Entry):
    """Something that happens, placed in story order by its place in the list unless it says otherwise."""

    title: Name
    description: Text | None = None
    kind: Constant[EventKind] | None = None
    reality: Constant[Reality] = Reality.ACTUAL
    story_time: Name | None = None
    spoiler: Constant[SpoilerLevel] = SpoilerLevel.NONE
    after: Names | None = None
    with_: Names | None = Field(None, alias="with")
    order: Literal["unknown"] | None = None
    certainty: Constant[OrderCertainty] = OrderCertainty.STATED
    part_of: Name | None = None
    participants: Annotated[list[Annotated[ParticipantEntry, _wrapped("character")]], BeforeValidator(_as_list)] = []
    setting: Name | None = None
    strand: Name | None = None
    themes: Names = []
    causes: Annotated[list[Annotated[CausationEntry, _wrapped("event")]], BeforeValidator(_as_list)] = []


class TellingEntry(Entry):
    """An event that a scene tells; not faithful where the scene shows it otherwise than it happened."""

    event: Name
    faithful: bool = True


class SceneEntry(Entry):
    """A stretch of the film as shown."""

    title: Name | None = None
    tells: Annotated[list[Annotated[TellingEntry, _wrapped("event")]], Field(min_length=1), BeforeValidator(_as_list)]
    minute: Minutes | None = None
    mode: Constant[NarrativeMode] = NarrativeMode.PRESENT
    viewpoint: Name | None = None


class RelatedFilmEntry(Entry):
    """Another film, by its slug, that this one continues or retells."""

    film: Slug
    kind: Constant[FilmRelationKind]


class SourceEntry(Entry):
    """Where the facts come from."""

    address: Name
    title: Name | None = None
    kind: Name | None = None


class FilmDocument(Entry):
    """One film; everything but title and year may be missing."""

    title: Name
    year: Number = Field(ge=1870, le=2100)
    slug: Slug | None = None
    original_title: Name | None = None
    release_date: CalendarDate | None = None
    runtime_minutes: Annotated[Number, Field(ge=1, le=1500)] | None = None
    languages: Names = []
    countries: Names = []
    genres: Names = []
    synopsis: Text | None = None
    plot: Text | None = None
    budget_usd: Dollars | None = None
    box_office_usd: Dollars | None = None
    has_post_credit_scene: bool | None = None
    production_notes: Names = []
    imdb_id: str | None = Field(None, pattern=r"^tt\d{7,}$")
    tmdb_id: Annotated[Number, Field(ge=1, lt=2**31)] | None = None
    wikidata_id: str | None = Field(None, pattern=r"^Q\d+$")
    wikipedia_title: Name | None = None
    links: list[HttpUrl] = []
    sources: list[SourceEntry] = []
    people: list[PersonEntry] = []
    directors: Names = []
    writers: Names = []
    producers: Names = []
    crew: list[CrewEntry] = []
    cast: list[CastEntry] = []
    characters: list[CharacterEntry] = []
    links_between: list[LinkEntry] = []
    settings: list[SettingEntry] = []
    themes: list[ThemeEntry] = []
    strands: Names = []
    events: list[EventEntry] = []
    scenes: list[SceneEntry] | None = None
    off_screen: Names = []
    related: list[RelatedFilmEntry] = []
