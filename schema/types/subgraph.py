"""Subgraph: a node with what stands around it."""

import strawberry

from graph.model import NodeKind, RelationshipType
from graph.read.questions import neighbourhood as questions
from schema.fields import answers, computed, seen
from schema.types.node import Node
from schema.types.path import DETAIL


@strawberry.type(description="A relationship between two nodes of a subgraph.")
class SubgraphRelationship:
    """A tie."""

    start: strawberry.ID = computed(
        "labels(<its_start>)[0] + ':' + <its_start>.slug",
        "Where it leads from, e.g. `Person:nicolas-cage`.",
        name="from",
    )
    end: strawberry.ID = computed(
        "labels(<its_end>)[0] + ':' + <its_end>.slug",
        "Where it leads to, e.g. `Film:leaving-las-vegas-1995`.",
        name="to",
    )
    type: RelationshipType = computed("type(<self>)", "What it is, e.g. `ACTED_IN`.")
    detail: str | None = computed("coalesce(<self>.kind, <self>.how, <self>.job, <self>.role)", DETAIL)


@strawberry.type(description="How many nodes of a kind.")
class KindCount:
    """A count."""

    kind: NodeKind = computed("<its_kind>", "The kind, e.g. `EVENT`.")
    count: int = computed("<its_count>", "How many.")


@strawberry.type(description="A node with what stands around it.")
class Subgraph:
    """A neighbourhood."""

    centre: Node | None = seen("centre", "The node asked for; null if there is none.")
    nodes: list[Node] = answers(
        questions.neighbours(), "Its neighbours: of each kind the one with most ties, then the second of each kind, …"
    )
    relationships: list[SubgraphRelationship] = answers(
        questions.ties_between(), "Every relationship among the centre and these neighbours."
    )
    more: list[KindCount] = answers(questions.left_out(), "How many more neighbours there are of each kind, if any.")
