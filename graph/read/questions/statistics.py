"""How much the graph holds, read from the count store."""

from enum import StrEnum
from typing import LiteralString

from graph.cypher import Cypher, cypher, join, name
from graph.model import Label, RelationshipType
from graph.read.selection import Question

COUNTED: LiteralString = """
UNWIND [<counts>] AS <counted>
"""
NODES: LiteralString = "{name: '<kind>', count: COUNT { MATCH (:<label>) }}"
RELATIONSHIPS: LiteralString = "{name: '<kind>', count: COUNT { MATCH ()-[:<label>]->() }}"


def count_of_nodes() -> Question:
    """How many nodes of each label."""
    return _counted(NODES, Label)


def count_of_relationships() -> Question:
    """How many relationships of each type."""
    return _counted(RELATIONSHIPS, RelationshipType)


def _counted(entry: LiteralString, names: type[StrEnum]) -> Question:
    counts = [cypher(entry, kind=Cypher(word), label=name(word)) for word in names]
    return Question(cypher(COUNTED, counts=join(",\n  ", counts)), binds=("counted",))
