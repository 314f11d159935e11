"""Path: how one node leads to another."""

import strawberry

from graph.model import RelationshipType
from graph.read.questions import path as questions
from schema.fields import answers, computed, seen
from schema.types.node import Node

DETAIL = "What the relationship itself says, e.g. `LOVE`, `SEQUEL`, `ENABLES` or `Cinematography`; null if nothing."


@strawberry.type(description="One relationship of a path, in the direction of the path.")
class Hop:
    """A step."""

    start: Node = seen("start", "The node before it.", name="from")
    end: Node = seen("end", "The node after it.", name="to")
    relationship: RelationshipType = computed("type(<self>)", "What ties them, e.g. `ACTED_IN`.")
    forward: bool = computed(
        "startNode(<self>) = <its_start>",
        "Whether it leads from `from` to `to` in the graph: true from a person to a film they acted in.",
    )
    detail: str | None = computed("coalesce(<self>.kind, <self>.how, <self>.job, <self>.role)", DETAIL)


@strawberry.type(description="A shortest path between two nodes.")
class Path:
    """A path."""

    length: int = computed("length(<self>)", "How many hops it has; 0 from a node to itself.")
    nodes: list[Node] = answers(questions.nodes_of_path(), "The nodes in their order, both ends included.")
    hops: list[Hop] = answers(questions.hops_of_path(), "The relationships in their order.")
