"""Pages of films: all of them, or a person's, a theme's, a setting's, a genre's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import LiteralString

from graph.cypher import cypher
from graph.errors import BadArgument
from graph.read.questions.conditions import Condition
from graph.read.questions.keyset import Key
from graph.read.questions.pages import COUNTED, Page, Sort, paged
from graph.read.selection import Question


class FilmKey(StrEnum):
    """What films can be ordered by; the last two only where films hang on a person or a theme."""

    TITLE = "TITLE"
    YEAR = "YEAR"
    RELEASE_DATE = "RELEASE_DATE"
    RUNTIME = "RUNTIME"
    CAST_SIZE = "CAST_SIZE"
    SHARED_THEMES = "SHARED_THEMES"
    BILLING = "BILLING"
    WEIGHT = "WEIGHT"


FILM_KEYS: Mapping[FilmKey, Key] = {
    FilmKey.TITLE: Key("<node>.title", is_always_known=True, is_indexed=True),
    FilmKey.YEAR: Key("<node>.year", "whole", is_always_known=True, is_indexed=True),
    FilmKey.RELEASE_DATE: Key("<node>.releaseDate", "day"),
    FilmKey.RUNTIME: Key("<node>.runtimeMinutes", "whole"),
    FilmKey.CAST_SIZE: Key("COUNT { (<node>)<-[:ACTED_IN]-() }", "whole", is_always_known=True),
    FilmKey.SHARED_THEMES: Key(
        "COUNT { (<node>)-[:EXPLORES]->(<shared>) WHERE COUNT { (<shared>)<-[:EXPLORES]-() } > 1 }",
        "whole",
        is_always_known=True,
    ),
    FilmKey.BILLING: Key("<edge>.billing", "whole"),
    FilmKey.WEIGHT: Key("<edge>.weight", "number"),
}


@dataclass(frozen=True)
class Films:
    """Where films are found, the cheapest way to count them, and the key that only makes sense there."""

    pattern: LiteralString
    counted: LiteralString = COUNTED
    own_key: FilmKey | None = None


ALL_FILMS = Films("(<node>:Film)")
FILMS_OF_PERSON = Films("(<self>)-[<edge>:ACTED_IN]->(<node>)", "COUNT { (<self>)-[:ACTED_IN]->() }", FilmKey.BILLING)
FILMS_OF_THEME = Films(
    "(<self>)<-[<edge>:EXPLORES]-(<node>:Film)", "COUNT { (<self>)<-[:EXPLORES]-() }", FilmKey.WEIGHT
)
FILMS_OF_SETTING = Films("(<self>)<-[:TAKES_PLACE_IN]-(<node>:Film)", "COUNT { (<self>)<-[:TAKES_PLACE_IN]-() }")
FILMS_OF_GENRE = Films("(<self>)<-[:HAS_GENRE]-(<node>:Film)", "COUNT { (<self>)<-[:HAS_GENRE]-() }")


def films(found: Films, page: Page, order: Sequence[Sort[FilmKey]] = (), where: Condition | None = None) -> Question:
    """A page of films, by title unless told otherwise.

    Raises BadArgument for an order by what these films have not.
    """
    keys = [_key(found, sort) for sort in order] or [FILM_KEYS[FilmKey.TITLE]]
    return paged(
        cypher(found.pattern), keys, page, where=where, has_edge=found.own_key is not None, counted=found.counted
    )


def _key(found: Films, sort: Sort[FilmKey]) -> Key:
    if sort.key in (FilmKey.BILLING, FilmKey.WEIGHT) and sort.key != found.own_key:
        where = "a person's films" if sort.key is FilmKey.BILLING else "a theme's films"
        raise BadArgument(f"Only {where} can be ordered by {sort.key}.")
    return FILM_KEYS[sort.key].going(down=sort.is_descending)
