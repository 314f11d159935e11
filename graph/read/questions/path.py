"""Shortest ways from one node to another."""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher, name
from graph.errors import BadArgument
from graph.model import NodeKind
from graph.read.questions.nodes import label_and_slug
from graph.read.selection import Question

HOPS: tuple[LiteralString, ...] = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
"""Neo4j wants the bound in the text; twelve hops are six degrees, from person to film to person."""

DEFAULT_HOPS = 6
MOST_HOPS = len(HOPS) - 1

BUSIEST = 1000
"""Ties beyond which everything is near everything, which is no answer to how two nodes are related."""

PASSED_UNASKED = [kind for kind in NodeKind if kind is not NodeKind.GENRE]

# Neo4j searches from both ends at once and checks a hop as soon as it takes it. It takes the one half of the hops
# backwards: without a condition on both ends of a hop those would go on from every genre, of ten thousand films each.
SHORTEST: LiteralString = """
MATCH (<start>:<start_label> {slug: $start})
MATCH (<end>:<end_label> {slug: $end})
MATCH <path> = SHORTEST 1 (<start>)((<near>)--(<far>)
  WHERE (<near> = <start> OR <near_may_pass>) AND (<far> = <end> OR <far_may_pass>)){0,<hops>}(<end>)
"""

OF_KIND: LiteralString = "labels(<node>)[0] IN $labels"
TELLING: LiteralString = """labels(<node>)[0] IN $labels
    AND NOT (<node>:Setting AND <node>.kind IN ['COUNTRY', 'REGION']) AND COUNT { (<node>)--() } <= $busiest"""


def shortest_path(start: str, end: str, max_hops: int | None, through: Sequence[NodeKind] | None) -> Question:
    """A shortest path between two nodes by their global ids, or none. Raises BadArgument.

    Unless `through` says what may lie between, genres, countries, regions and nodes with very many ties may not.
    """
    (start_label, start_slug), (end_label, end_slug) = label_and_slug(start), label_and_slug(end)
    may_pass = TELLING if through is None else OF_KIND
    head = cypher(
        SHORTEST,
        start_label=name(start_label),
        end_label=name(end_label),
        near_may_pass=cypher(may_pass, node=Cypher("<near>")),
        far_may_pass=cypher(may_pass, node=Cypher("<far>")),
        hops=cypher(_hops(max_hops)),
    )
    parameters = {
        "start": start_slug,
        "end": end_slug,
        "labels": [kind.label for kind in (PASSED_UNASKED if through is None else through)],
        "busiest": BUSIEST,
    }
    return Question(Cypher(head.text, parameters), binds=("path",))


def _hops(asked: int | None) -> LiteralString:
    hops = DEFAULT_HOPS if asked is None else asked
    if not 1 <= hops <= MOST_HOPS:
        raise BadArgument(f"`maxHops` goes from 1 to {MOST_HOPS}, not {hops}.")
    return HOPS[hops]


NODES: LiteralString = """
UNWIND nodes(<self>) AS <node>
"""


def nodes_of_path() -> Question:
    """The nodes of a path from one end to the other."""
    return Question(cypher(NODES), binds=("node",))


STEPS: LiteralString = """
UNWIND range(0, length(<self>) - 1) AS <place>
WITH relationships(<self>)[<place>] AS <hop>, nodes(<self>)[<place>] AS <start>, nodes(<self>)[<place> + 1] AS <end>
"""


def hops_of_path() -> Question:
    """The relationships of a path, each from the node before it to the node after it."""
    return Question(cypher(STEPS), binds=("hop", "start", "end"))
