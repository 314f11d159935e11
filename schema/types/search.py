"""Search: what a text may mean, best first."""

import strawberry

from graph.read.questions import search as questions
from schema.fields import answers, computed, seen
from schema.types.connection import PageInfo
from schema.types.node import Node


@strawberry.type(description="Something a text may mean.")
class SearchEdge:
    """A hit."""

    cursor: str = computed("<its_cursor>", "Where this hit stands; give it as `after`.")
    node: Node = seen("node", "What was found.")
    score: float = computed("<its_score>", "How well it fits, above 0; comparable within one search only.")
    matched: questions.MatchedField = computed(
        """CASE <its_field>
    WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
    WHEN 'NAME' THEN CASE WHEN <its_node>.name IS NULL THEN 'TITLE' ELSE 'NAME' END
    ELSE CASE WHEN <its_node>.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
  END""",
        "Where the words were found; the best place if in several.",
    )


@strawberry.type(description="What a text may mean, best first, in pages.")
class SearchConnection:
    """A page of hits."""

    edges: list[SearchEdge] = answers(questions.hits(), "The hits with how they fit.")
    nodes: list[Node] = answers(questions.hits(), "What was found, alone.")
    page_info: PageInfo = seen(None, "Where this page stands.")
    total_count: int = computed(
        "<its_total>",
        "How many hits there are on all pages; counted only when asked. "
        f"Of films that only their synopsis speaks for, the best {questions.MOST_SYNOPSES} are hits.",
    )
