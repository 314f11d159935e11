"""Statistics: how much the graph holds."""

import strawberry

from graph.read.questions import statistics as questions
from schema.fields import answers, stored


@strawberry.type(description="How many there are of one kind.")
class Count:
    """A count."""

    name: str = stored("Label of the nodes or type of the relationships, e.g. `Film` or `ACTED_IN`.")
    count: int = stored("How many.")


@strawberry.type(description="How much the graph holds.")
class Statistics:
    """Counts per kind."""

    nodes: list[Count] = answers(questions.count_of_nodes(), "Nodes per label.")
    relationships: list[Count] = answers(questions.count_of_relationships(), "Relationships per type.")
