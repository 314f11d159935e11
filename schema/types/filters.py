"""Filters: what `where` understands, each field with what it looks at in the graph."""

from datetime import date
from typing import Any, Optional

import strawberry
from strawberry import UNSET

from graph.errors import BadArgument
from graph.model import NarrativeStructure, SettingKind, ThemeKind
from graph.read.questions.conditions import Named
from schema.filtering import all_hold, any_holds, none_holds, on_members, on_property, on_related
from schema.types.scalars import Date


def _operator(description: str, name: str | None = None) -> Any:  # noqa: ANN401  # as `strawberry.field` itself
    return strawberry.field(name=name, default=UNSET, description=description)


class _AsIs:
    """Bounds that are stored as they are written."""

    @staticmethod
    def stored(bound: object) -> object:
        """The bound as the graph holds such values."""
        return bound


@strawberry.input(description="Compares a text without regard to upper and lower case.")
class TextFilter:
    """Texts are compared with their folded form, which an index holds."""

    eq: str | None = _operator("Equal; null finds where nothing is known.")
    ne: str | None = _operator("Different or unknown; null finds where something is known.")
    in_: list[str] | None = _operator("One of these.", "in")
    contains: str | None = _operator("Has this anywhere, e.g. `vegas`.")
    starts_with: str | None = _operator("Begins with this, e.g. `leaving`.")

    @staticmethod
    def stored(bound: object) -> object:
        """The bound as the graph holds such values."""
        if isinstance(bound, list):
            return [str(each).casefold() for each in bound]
        return bound if bound is None else str(bound).casefold()


@strawberry.input(description="Compares a whole number.")
class IntFilter(_AsIs):
    """Whole numbers."""

    eq: int | None = _operator("Equal; null finds where nothing is known.")
    ne: int | None = _operator("Different or unknown; null finds where something is known.")
    in_: list[int] | None = _operator("One of these.", "in")
    lt: int | None = _operator("Less.")
    lte: int | None = _operator("Less or equal.")
    gt: int | None = _operator("Greater.")
    gte: int | None = _operator("Greater or equal.")


@strawberry.input(description="Compares a day, e.g. `1995-10-27`.")
class DateFilter:
    """Days; the graph holds them as dates."""

    eq: Date | None = _operator("Equal; null finds where nothing is known.")
    ne: Date | None = _operator("Different or unknown; null finds where something is known.")
    in_: list[Date] | None = _operator("One of these.", "in")
    lt: Date | None = _operator("Before.")
    lte: Date | None = _operator("On or before.")
    gt: Date | None = _operator("After.")
    gte: Date | None = _operator("On or after.")

    @staticmethod
    def stored(bound: object) -> object:
        """The bound as the graph holds such values. Raises BadArgument for what is no day."""
        if isinstance(bound, list):
            return [DateFilter.stored(each) for each in bound]
        try:
            return bound if bound is None else date.fromisoformat(str(bound))
        except ValueError:
            raise BadArgument(f"{bound!r} is no day: write it like '1995-10-27'.") from None


@strawberry.input(description="Looks into a list of words.")
class WordsFilter(_AsIs):
    """Lists of words."""

    contains: str | None = _operator("One of them is this, e.g. `English`.")


@strawberry.input(description="Compares the kind of a theme.")
class ThemeKindFilter(_AsIs):
    """Kinds of theme."""

    eq: ThemeKind | None = _operator("This kind.")
    ne: ThemeKind | None = _operator("Another kind.")
    in_: list[ThemeKind] | None = _operator("One of these kinds.", "in")


@strawberry.input(description="Compares the kind of a setting.")
class SettingKindFilter(_AsIs):
    """Kinds of setting."""

    eq: SettingKind | None = _operator("This kind.")
    ne: SettingKind | None = _operator("Another kind.")
    in_: list[SettingKind] | None = _operator("One of these kinds.", "in")


@strawberry.input(description="Compares the structure of a film.")
class StructureFilter(_AsIs):
    """Structures."""

    eq: NarrativeStructure | None = _operator("This structure; null finds films without one.")
    ne: NarrativeStructure | None = _operator("Another structure, or none known.")
    in_: list[NarrativeStructure] | None = _operator("One of these structures.", "in")


@strawberry.input(description="Which films to keep: those that meet every condition given.")
class FilmFilter:
    """Conditions on films."""

    and_: list["FilmFilter"] | None = all_hold("All of these hold.")
    or_: list["FilmFilter"] | None = any_holds("At least one of these holds.")
    not_: Optional["FilmFilter"] = none_holds("This does not hold.")
    title: TextFilter | None = on_property("titleFolded", "Title.", names=Named.ONE)
    year: IntFilter | None = on_property("year", "Year of the first release.")
    release_date: DateFilter | None = on_property("releaseDate", "Day of the first release.")
    runtime_minutes: IntFilter | None = on_property("runtimeMinutes", "Length in minutes.")
    structure: StructureFilter | None = on_property("structure", "How it tells its story.")
    languages: WordsFilter | None = on_members("languages", "Languages spoken.")
    countries: WordsFilter | None = on_members("countries", "Countries of production.")
    genres: Optional["GenreListFilter"] = on_related("(<self>)-[:HAS_GENRE]->(<it>:Genre)", "Its genres.")
    cast: Optional["PersonListFilter"] = on_related("(<self>)<-[:ACTED_IN]-(<it>:Person)", "Who plays in it.")
    directors: Optional["PersonListFilter"] = on_related("(<self>)<-[:DIRECTED]-(<it>:Person)", "Who directed it.")
    writers: Optional["PersonListFilter"] = on_related("(<self>)<-[:WROTE]-(<it>:Person)", "Who wrote it.")
    characters: Optional["CharacterListFilter"] = on_related(
        "(<self>)<-[:APPEARS_IN]-(<it>:Character)", "Its characters."
    )
    themes: Optional["ThemeListFilter"] = on_related("(<self>)-[:EXPLORES]->(<it>:Theme)", "Its themes.")
    settings: Optional["SettingListFilter"] = on_related(
        "(<self>)-[:TAKES_PLACE_IN]->(<it>:Setting)", "Where it plays."
    )


@strawberry.input(description="Which people to keep: those who meet every condition given.")
class PersonFilter:
    """Conditions on people."""

    and_: list["PersonFilter"] | None = all_hold("All of these hold.")
    or_: list["PersonFilter"] | None = any_holds("At least one of these holds.")
    not_: Optional["PersonFilter"] = none_holds("This does not hold.")
    name: TextFilter | None = on_property("nameFolded", "Name.", names=Named.ONE)
    birth_year: IntFilter | None = on_property("birthYear", "Year of birth.")
    films: Optional["FilmListFilter"] = on_related("(<self>)-[:ACTED_IN]->(<it>:Film)", "Films they play in.")
    directed: Optional["FilmListFilter"] = on_related("(<self>)-[:DIRECTED]->(<it>:Film)", "Films they directed.")
    wrote: Optional["FilmListFilter"] = on_related("(<self>)-[:WROTE]->(<it>:Film)", "Films they wrote.")
    characters: Optional["CharacterListFilter"] = on_related(
        "(<self>)-[:PORTRAYS]->(<it>:Character)", "Characters they play."
    )


@strawberry.input(description="Which characters to keep: those who meet every condition given.")
class CharacterFilter:
    """Conditions on characters."""

    and_: list["CharacterFilter"] | None = all_hold("All of these hold.")
    or_: list["CharacterFilter"] | None = any_holds("At least one of these holds.")
    not_: Optional["CharacterFilter"] = none_holds("This does not hold.")
    name: TextFilter | None = on_property("nameFolded", "Name.", names=Named.ONE)
    films: Optional["FilmListFilter"] = on_related("(<self>)-[:APPEARS_IN]->(<it>:Film)", "Films they appear in.")
    portrayed_by: Optional["PersonListFilter"] = on_related("(<self>)<-[:PORTRAYS]-(<it>:Person)", "Who plays them.")
    links: Optional["CharacterListFilter"] = on_related(
        "(<self>)-[:LINKED_TO]-(<it>:Character)", "Characters they have a stated tie with."
    )


@strawberry.input(description="Which themes to keep: those that meet every condition given.")
class ThemeFilter:
    """Conditions on themes."""

    and_: list["ThemeFilter"] | None = all_hold("All of these hold.")
    or_: list["ThemeFilter"] | None = any_holds("At least one of these holds.")
    not_: Optional["ThemeFilter"] = none_holds("This does not hold.")
    name: TextFilter | None = on_property("nameFolded", "Name.", names=Named.GROUP)
    kind: ThemeKindFilter | None = on_property("kind", "Kind.")
    films: Optional["FilmListFilter"] = on_related("(<self>)<-[:EXPLORES]-(<it>:Film)", "Films that explore it.")
    broader: Optional["ThemeListFilter"] = on_related("(<self>)-[:BROADER]->(<it>:Theme)", "Themes it is a case of.")


@strawberry.input(description="Which settings to keep: those that meet every condition given.")
class SettingFilter:
    """Conditions on settings."""

    and_: list["SettingFilter"] | None = all_hold("All of these hold.")
    or_: list["SettingFilter"] | None = any_holds("At least one of these holds.")
    not_: Optional["SettingFilter"] = none_holds("This does not hold.")
    name: TextFilter | None = on_property("nameFolded", "Name.", names=Named.GROUP)
    kind: SettingKindFilter | None = on_property("kind", "Kind.")
    films: Optional["FilmListFilter"] = on_related("(<self>)<-[:TAKES_PLACE_IN]-(<it>:Film)", "Films that play there.")
    part_of: Optional["SettingListFilter"] = on_related(
        "(<self>)-[:PART_OF]->(<it>:Setting)", "Places it lies in directly."
    )


@strawberry.input(description="Which genres to keep.")
class GenreFilter:
    """Conditions on genres."""

    name: TextFilter | None = on_property("nameFolded", "Name.", names=Named.GROUP)


@strawberry.input(description="How many of the films must meet conditions.")
class FilmListFilter:
    """Conditions on related films."""

    some: FilmFilter | None = _operator("At least one does; `{}` asks only that there is one.")
    none: FilmFilter | None = _operator("None does; `{}` asks that there is none.")
    every: FilmFilter | None = _operator("Every one does, or there is none.")


@strawberry.input(description="How many of the people must meet conditions.")
class PersonListFilter:
    """Conditions on related people."""

    some: PersonFilter | None = _operator("At least one does; `{}` asks only that there is one.")
    none: PersonFilter | None = _operator("None does; `{}` asks that there is none.")
    every: PersonFilter | None = _operator("Every one does, or there is none.")


@strawberry.input(description="How many of the characters must meet conditions.")
class CharacterListFilter:
    """Conditions on related characters."""

    some: CharacterFilter | None = _operator("At least one does; `{}` asks only that there is one.")
    none: CharacterFilter | None = _operator("None does; `{}` asks that there is none.")
    every: CharacterFilter | None = _operator("Every one does, or there is none.")


@strawberry.input(description="How many of the themes must meet conditions.")
class ThemeListFilter:
    """Conditions on related themes."""

    some: ThemeFilter | None = _operator("At least one does; `{}` asks only that there is one.")
    none: ThemeFilter | None = _operator("None does; `{}` asks that there is none.")
    every: ThemeFilter | None = _operator("Every one does, or there is none.")


@strawberry.input(description="How many of the settings must meet conditions.")
class SettingListFilter:
    """Conditions on related settings."""

    some: SettingFilter | None = _operator("At least one does; `{}` asks only that there is one.")
    none: SettingFilter | None = _operator("None does; `{}` asks that there is none.")
    every: SettingFilter | None = _operator("Every one does, or there is none.")


@strawberry.input(description="How many of the genres must meet conditions.")
class GenreListFilter:
    """Conditions on related genres."""

    some: GenreFilter | None = _operator("At least one does; `{}` asks only that there is one.")
    none: GenreFilter | None = _operator("None does; `{}` asks that there is none.")
    every: GenreFilter | None = _operator("Every one does, or there is none.")
