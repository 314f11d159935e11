"""Pages of films: all of them, or a person's, a theme's, a setting's, a genre's."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import LiteralString

from graph.cypher import cypher
from graph.read.questions.pages import Key, Page, paged
from graph.read.selection import Question


class FilmKey(StrEnum):
    """What films can be ordered by."""

    TITLE = "TITLE"
    YEAR = "YEAR"
    RELEASE_DATE = "RELEASE_DATE"
    RUNTIME = "RUNTIME"


FILM_KEYS = {
    FilmKey.TITLE: Key("<node>.title"),
    FilmKey.YEAR: Key("<node>.year", "whole"),
    FilmKey.RELEASE_DATE: Key("<node>.releaseDate", "day"),
    FilmKey.RUNTIME: Key("<node>.runtimeMinutes", "whole"),
}


@dataclass(frozen=True)
class FilmSort:
    """One key of an order of films."""

    key: FilmKey
    is_descending: bool = False


ALL_FILMS: LiteralString = "(<node>:Film)"
FILMS_OF_PERSON: LiteralString = "(<self>)-[<edge>:ACTED_IN]->(<node>:Film)"
FILMS_OF_THEME: LiteralString = "(<self>)<-[<edge>:EXPLORES]-(<node>:Film)"
FILMS_OF_SETTING: LiteralString = "(<self>)<-[<edge>:TAKES_PLACE_IN]-(<node>:Film)"
FILMS_OF_GENRE: LiteralString = "(<self>)<-[<edge>:HAS_GENRE]-(<node>:Film)"


def films(pattern: LiteralString, page: Page, order: Sequence[FilmSort] = ()) -> Question:
    """A page of the films that a pattern finds, by title unless told otherwise."""
    return paged(cypher(pattern), _keys(order) or [FILM_KEYS[FilmKey.TITLE]], page)


def _keys(order: Sequence[FilmSort]) -> list[Key]:
    return [Key(FILM_KEYS[sort.key].expression, FILM_KEYS[sort.key].kind, sort.is_descending) for sort in order]
