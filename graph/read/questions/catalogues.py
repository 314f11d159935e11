"""Pages of people, characters, themes and settings."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import LiteralString

from graph.cypher import cypher
from graph.read.questions.conditions import Condition
from graph.read.questions.keyset import Key
from graph.read.questions.pages import Page, Sort, paged
from graph.read.selection import Question

NAME = Key("<node>.name", is_always_known=True, is_indexed=True)


class PersonKey(StrEnum):
    """What people can be ordered by."""

    NAME = "NAME"
    BIRTH_YEAR = "BIRTH_YEAR"
    FILM_COUNT = "FILM_COUNT"


class ThemeKey(StrEnum):
    """What themes can be ordered by."""

    NAME = "NAME"
    FILM_COUNT = "FILM_COUNT"


PERSON_KEYS: Mapping[PersonKey, Key] = {
    PersonKey.NAME: NAME,
    PersonKey.BIRTH_YEAR: Key("<node>.birthYear", "whole"),
    PersonKey.FILM_COUNT: Key("<node>.filmCount", "whole", is_always_known=True, is_indexed=True),
}

THEME_KEYS: Mapping[ThemeKey, Key] = {
    ThemeKey.NAME: NAME,
    ThemeKey.FILM_COUNT: Key("COUNT { (<node>)<-[:EXPLORES]-() }", "whole", is_always_known=True),
}


PEOPLE: LiteralString = "(<node>:Person)"
CHARACTERS: LiteralString = "(<node>:Character)"
THEMES: LiteralString = "(<node>:Theme)"
SETTINGS: LiteralString = "(<node>:Setting)"


def people(page: Page, order: Sequence[Sort[PersonKey]], where: Condition | None) -> Question:
    """A page of people, by name unless told otherwise."""
    return _all(PEOPLE, page, [PERSON_KEYS[sort.key].going(down=sort.is_descending) for sort in order], where)


def characters(page: Page, where: Condition | None) -> Question:
    """A page of characters, by name."""
    return _all(CHARACTERS, page, [], where)


def themes(page: Page, order: Sequence[Sort[ThemeKey]], where: Condition | None) -> Question:
    """A page of themes, by name unless told otherwise."""
    return _all(THEMES, page, [THEME_KEYS[sort.key].going(down=sort.is_descending) for sort in order], where)


def settings(page: Page, where: Condition | None) -> Question:
    """A page of settings, by name."""
    return _all(SETTINGS, page, [], where)


def _all(pattern: LiteralString, page: Page, keys: Sequence[Key], where: Condition | None) -> Question:
    return paged(cypher(pattern), keys or [NAME], page, where=where)
