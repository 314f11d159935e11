"""Who is tied to whom: ties a film states, and ties that shared events make."""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.model import LinkKind
from graph.read.later import Later
from graph.read.selection import Question

TIES: LiteralString = """
UNWIND COLLECT {
    MATCH (<self>)-[<link>:LINKED_TO]-(<other>)
    RETURN {
      character: <other>, kind: <link>.kind, description: <link>.description, strength: <link>.strength,
      outgoing: startNode(<link>) = <self>
    }
  } + COLLECT {
    MATCH (<self>)-[:TAKES_PART_IN]->(<event>)<-[:TAKES_PART_IN]-(<other>)
    WHERE <other> <> <self> AND NOT EXISTS { (<self>)-[:LINKED_TO]-(<other>) }
    WITH <other>, count(DISTINCT <event>) AS <shared>
    RETURN {character: <other>, kind: 'SHARED_EVENT', strength: toFloat(<shared>)
      / (COUNT { (<self>)-[:TAKES_PART_IN]->() } + COUNT { (<other>)-[:TAKES_PART_IN]->() } - <shared>)}
  } AS <tie>
WITH <tie>, <tie>.character AS <character>, <self> AS <one>
WHERE $kinds IS NULL OR <tie>.kind IN $kinds
WITH <tie>, <character>, <one>
ORDER BY coalesce(<tie>.strength, 0.0) DESC, <character>.slug, <tie>.kind LIMIT $first
"""


def ties(kinds: Sequence[LinkKind] | None, first: int | Later) -> Question:
    """A character's ties, strongest first.

    Where nothing is stated, shared events make a tie as strong as the share of both characters' events they share.
    """
    return Question(Cypher(TIES, {"kinds": kinds, "first": first}), binds=("tie", "character", "one"))


SHARED_EVENTS: LiteralString = """
MATCH (<its_one>)-[:TAKES_PART_IN]->(<event>)<-[:TAKES_PART_IN]-(<its_character>)
WITH <event> ORDER BY <event>.storyRank, <event>.slug
"""


def shared_events() -> Question:
    """The events that both ends of a tie take part in, as they happened."""
    return Question(cypher(SHARED_EVENTS), binds=("event",))


CHARACTERS_OF_FILM: LiteralString = """
MATCH (<self>)<-[<appears>:APPEARS_IN]-(<character>)
WHERE $roles IS NULL OR <appears>.role IN $roles
WITH <character>
ORDER BY CASE <appears>.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
  <appears>.billing, <character>.name, <character>.slug
"""


def characters_of_film(roles: Sequence[str] | None) -> Question:
    """A film's characters, those who carry most of the story first."""
    return Question(Cypher(CHARACTERS_OF_FILM, {"roles": roles}), binds=("character",))


PORTRAYALS: LiteralString = """
MATCH (<person>:Person)-[<portrays>:PORTRAYS]->(<self>)
MATCH (<film>:Film {slug: <portrays>.filmSlug})
WITH <person>, <film> ORDER BY <film>.year, <film>.slug, <person>.name, <person>.slug
"""


def portrayals() -> Question:
    """Who played a character, in which film."""
    return Question(cypher(PORTRAYALS), binds=("person", "film"))
