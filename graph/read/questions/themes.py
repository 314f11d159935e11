"""What films are about, where they play, and which themes keep company."""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.model import ThemeKind
from graph.read.later import Later
from graph.read.questions.keyset import Key
from graph.read.questions.pages import Page, paged
from graph.read.selection import Question

THEMES_OF_FILM: LiteralString = """
MATCH (<self>)-[<explores>:EXPLORES]->(<theme>)
WHERE $kinds IS NULL OR <theme>.kind IN $kinds
WITH <explores>, <theme> ORDER BY <explores>.weight DESC, <theme>.name, <theme>.slug
"""


def themes_of_film(kinds: Sequence[ThemeKind] | None) -> Question:
    """A film's themes, the weightiest first."""
    return Question(Cypher(THEMES_OF_FILM, {"kinds": kinds}), binds=("explores", "theme"))


SETTINGS_OF_FILM: LiteralString = """
MATCH (<self>)-[<plays>:TAKES_PLACE_IN]->(<setting>)
WITH <plays>, <setting>
ORDER BY CASE <plays>.significance WHEN 'PRIMARY' THEN 0 WHEN 'SECONDARY' THEN 1 ELSE 2 END,
  <setting>.name, <setting>.slug
"""


def settings_of_film() -> Question:
    """Where a film plays, the main places first."""
    return Question(cypher(SETTINGS_OF_FILM), binds=("plays", "setting"))


RELATED_THEMES: LiteralString = """
MATCH (<self>)<-[:EXPLORES]-(<film>)-[:EXPLORES]->(<theme>)
WHERE <theme> <> <self>
WITH <theme>, <film> ORDER BY <film>.year, <film>.slug
WITH <theme>, collect(<film>) AS <films>
WITH <theme>, <films>, toFloat(size(<films>)) / (COUNT { (<self>)<-[:EXPLORES]-() }
  + COUNT { (<theme>)<-[:EXPLORES]-() } - size(<films>)) AS <score>
ORDER BY <score> DESC, <theme>.slug LIMIT $first
"""


def related_themes(first: int | Later) -> Question:
    """Themes found in the same films, scored by shared films over the films of either."""
    return Question(Cypher(RELATED_THEMES, {"first": first}), binds=("theme", "films", "score"))


EVENTS_OF_THEME: LiteralString = "(<self>)<-[:SHOWS]-(<node>)"
EVENTS_OF_SETTING: LiteralString = "(<self>)<-[:SET_IN]-(<node>)"


def events(pattern: LiteralString, page: Page) -> Question:
    """A page of the events that a pattern finds, film by film, as they happened."""
    return paged(cypher(pattern), [Key("split(<node>.slug, '/')[0]"), Key("<node>.storyRank", "whole")], page)
