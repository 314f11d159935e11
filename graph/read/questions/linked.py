"""The nodes at the other end of a relationship."""

from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.read.selection import Question

LINKED: LiteralString = """
MATCH <pattern>
WITH <it> ORDER BY <order>, <it>.slug
"""


def linked_nodes(pattern: LiteralString, order: LiteralString) -> Question:
    """Nodes `<it>` that a pattern from `<self>` leads to, such as `(<self>)-[:HAS_GENRE]->(<it>)`."""
    return Question(cypher(LINKED, pattern=cypher(pattern), order=cypher(order)), binds=("it",))


UNWOUND: LiteralString = """
UNWIND <list> AS <it>
"""


def unwound(variable: LiteralString) -> Question:
    """What the asking row's list holds, in its order."""
    return Question(cypher(UNWOUND, list=Cypher(f"<its_{variable}>")), binds=("it",))
