"""A node and what stands around it, of each kind a fair share."""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher, name
from graph.model import NodeKind
from graph.read.later import Later
from graph.read.questions.nodes import label_and_slug
from graph.read.selection import Question

DEFAULT_NEIGHBOURS = 50

# Taken in turns: the node of each kind with most ties, then the second of each kind, until there are enough.
AROUND: LiteralString = """
OPTIONAL MATCH (<centre>:<label> {slug: $slug})
WITH <centre>, COLLECT {
  MATCH (<centre>)--(<near>)
  WHERE labels(<near>)[0] IN $labels AND <near> <> <centre>
  WITH DISTINCT <near>
  WITH <near>, labels(<near>)[0] AS <kind> ORDER BY COUNT { (<near>)--() } DESC, <near>.slug
  WITH <kind>, count(*) AS <count>, collect(<near>)[..$first] AS <ranked>
  RETURN {kind: <kind>, count: <count>, ranked: <ranked>} ORDER BY <kind>
} AS <kinds>
WITH <centre>, <kinds>, COLLECT {
  UNWIND <kinds> AS <each>
  UNWIND range(0, size(<each>.ranked) - 1) AS <turn>
  WITH <each>, <turn> ORDER BY <turn>, <each>.kind LIMIT $first
  RETURN <each>.ranked[<turn>]
} AS <shown>
"""


def neighbourhood(identity: str, kinds: Sequence[NodeKind] | None, first: int | Later) -> Question:
    """A node with at most `first` of its neighbours of these kinds. Raises BadArgument."""
    label, slug = label_and_slug(identity)
    labels = [kind.label for kind in (NodeKind if kinds is None else kinds)]
    head = cypher(AROUND, label=name(label))
    return Question(
        Cypher(head.text, {"slug": slug, "labels": labels, "first": first}),
        binds=("shown", "kinds", "centre"),
        always_one_row=True,
    )


NEIGHBOURS: LiteralString = """
UNWIND <its_shown> AS <node>
"""


def neighbours() -> Question:
    """The neighbours that are shown."""
    return Question(cypher(NEIGHBOURS), binds=("node",))


# Each pair is looked up from its less tied end, so a genre of ten thousand films costs no more than another.
TIES: LiteralString = """
WITH [<its_centre>] + <its_shown> AS <drawn>
UNWIND range(0, size(<drawn>) - 2) AS <place>
WITH <drawn>, <place>, <drawn>[<place>] AS <one>
UNWIND <drawn>[<place> + 1 ..] AS <other>
MATCH (<one>)-[<tie>]-(<other>)
WITH <tie>, startNode(<tie>) AS <start>, endNode(<tie>) AS <end>
ORDER BY type(<tie>), labels(<start>)[0], <start>.slug, labels(<end>)[0], <end>.slug, elementId(<tie>)
"""


def ties_between() -> Question:
    """Every relationship among the centre and the neighbours that are shown."""
    return Question(cypher(TIES), binds=("tie", "start", "end"))


MORE: LiteralString = """
UNWIND <its_kinds> AS <each>
WITH toUpper(<each>.kind) AS <kind>,
  <each>.count - size([<node> IN <its_shown> WHERE labels(<node>)[0] = <each>.kind]) AS <count>
WHERE <count> > 0
"""


def left_out() -> Question:
    """How many neighbours of each kind are not shown."""
    return Question(cypher(MORE), binds=("kind", "count"))
