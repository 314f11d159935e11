"""The story as it happened and as it is shown: timelines, curves, causes."""

from collections.abc import Sequence
from enum import StrEnum
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.errors import BadArgument
from graph.model import NarrativeMode
from graph.read.selection import Question


class TimelineOrder(StrEnum):
    """The two orders of a story."""

    STORY = "STORY"
    SCREEN = "SCREEN"


STORY_ORDER: LiteralString = """
MATCH (<self>)-[:HAS_EVENT]->(<each>)
WITH <each> ORDER BY <each>.storyRank, <each>.revealedAt, <each>.slug
WITH collect({event: <each>, scene: COLLECT {
  MATCH (<each>)<-[<telling>:TELLS]-(<shown>)
  WITH <shown> ORDER BY <telling>.faithful DESC, <shown>.screenPosition LIMIT 1
  RETURN <shown>
}[0]}) AS <entries>
"""

SCREEN_ORDER: LiteralString = """
MATCH (<self>)-[:HAS_SCENE]->(<shown>)-[<telling>:TELLS]->(<each>)
WITH <shown>, <each> ORDER BY <shown>.screenPosition, <telling>.ordinal
WITH collect({event: <each>, scene: <shown>}) AS <entries>
"""

TIMELINE: LiteralString = """
<entries_in_order>
UNWIND range(0, size(<entries>) - 1) AS <position>
WITH <position>, <entries>[<position>].event AS <event>, <entries>[<position>].scene AS <scene>
WITH <position>, <event>, <scene>, coalesce(<scene>.mode, 'OFF_SCREEN') AS <mode>
WHERE ($modes IS NULL OR <mode> IN $modes)
  AND ($strand IS NULL OR EXISTS { MATCH (<event>)-[:IN_STRAND]->(<strand>)
    WHERE $strand IN [<strand>.slug, <strand>.name] })
"""


def timeline(order: TimelineOrder, modes: Sequence[NarrativeMode] | None, strand: str | None) -> Question:
    """A film's events in one of its two orders; a filter leaves the positions as they are.

    In story order each event comes once, with its first faithful telling; on screen once per telling.
    `strand` is a strand's slug or name.
    """
    ordered = cypher(SCREEN_ORDER if order is TimelineOrder.SCREEN else STORY_ORDER)
    head = cypher(TIMELINE, entries_in_order=ordered)
    return Question(Cypher(head.text, {"modes": modes, "strand": strand}), binds=("position", "event", "scene", "mode"))


CURVE: LiteralString = """
MATCH (<self>)-[:HAS_SCENE]->(<scene>)-[<telling>:TELLS]->(<event>)
WITH <scene>, <event> ORDER BY <scene>.screenPosition, <telling>.ordinal
"""


def tellings() -> Question:
    """Every telling of an event by a scene, as shown."""
    return Question(cypher(CURVE), binds=("event", "scene"))


ANACHRONIES: LiteralString = """
MATCH (<self>)-[:HAS_SCENE]->(<scene>)
WHERE <scene>.anachrony IS NOT NULL
WITH <scene> ORDER BY <scene>.screenPosition
"""


def anachronies() -> Question:
    """The scenes out of story order, as shown."""
    return Question(cypher(ANACHRONIES), binds=("scene",))


VIEWPOINT: LiteralString = """
MATCH (<character>:Character {slug: <self>.viewpoint})
"""


def viewpoint() -> Question:
    """The character through whose eyes a scene is told."""
    return Question(cypher(VIEWPOINT), binds=("character",))


EVENTS_TOLD: LiteralString = """
MATCH (<self>)-[<telling>:TELLS]->(<event>)
WITH <event> ORDER BY <telling>.ordinal
"""


def events_told() -> Question:
    """The events a scene tells, as it tells them."""
    return Question(cypher(EVENTS_TOLD), binds=("event",))


PARTICIPATIONS: LiteralString = """
MATCH (<self>)<-[<part>:TAKES_PART_IN]-(<character>)
WITH <part>, <character> ORDER BY <character>.name, <character>.slug
"""


def participations() -> Question:
    """Who takes part in an event."""
    return Question(cypher(PARTICIPATIONS), binds=("part", "character"))


EVENTS_AS_THEY_HAPPENED: LiteralString = """
MATCH (<self>)-[:TAKES_PART_IN]->(<event>)
WITH <event> ORDER BY split(<event>.slug, '/')[0], <event>.storyRank, <event>.slug
"""

EVENTS_AS_SHOWN: LiteralString = """
MATCH (<self>)-[:TAKES_PART_IN]->(<event>)
OPTIONAL MATCH (<event>)<-[:TELLS]-(<scene>)
WITH <event>, min(<scene>.screenPosition) AS <shown>
ORDER BY split(<event>.slug, '/')[0], <shown>, <event>.storyRank, <event>.slug
"""


def events_of_character(order: TimelineOrder) -> Question:
    """The events a character takes part in; on screen by their first telling, those never shown last."""
    head = EVENTS_AS_SHOWN if order is TimelineOrder.SCREEN else EVENTS_AS_THEY_HAPPENED
    return Question(cypher(head), binds=("event",))


DEEPEST_CAUSE = 10

EFFECTS: LiteralString = """
MATCH <path> = (<self>)(()-[:CAUSES]->()){1,<deepest>}(<event>:Event)
WHERE <event> <> <self>
<nearest>
"""

CAUSES: LiteralString = """
MATCH <path> = (<self>)(()<-[:CAUSES]-()){1,<deepest>}(<event>:Event)
WHERE <event> <> <self>
<nearest>
"""

NEAREST: LiteralString = """
WITH <event>, <path> ORDER BY length(<path>)
WITH <event>, collect(<path>)[0] AS <shortest>
WITH <event>, length(<shortest>) AS <depth>, last(relationships(<shortest>)).how AS <how>
ORDER BY <depth>, <event>.storyRank, <event>.slug
"""


def effects(depth: int) -> Question:
    """The events that this one bears on, through at most `depth` steps, nearest first."""
    return _causation(EFFECTS, depth)


def causes(depth: int) -> Question:
    """The events that bear on this one, through at most `depth` steps, nearest first."""
    return _causation(CAUSES, depth)


def _causation(head: LiteralString, depth: int) -> Question:
    if not 1 <= depth <= DEEPEST_CAUSE:
        raise BadArgument(f"`depth` goes from 1 to {DEEPEST_CAUSE}, not {depth}.")
    made = cypher(head, deepest=Cypher(str(depth)), nearest=cypher(NEAREST))
    return Question(made, binds=("event", "depth", "how"))
