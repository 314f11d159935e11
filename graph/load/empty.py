"""Whether there is anything in the graph yet."""

from typing import LiteralString

from graph.session import Graph

ANY_FILM: LiteralString = "RETURN EXISTS { (:Film) } AS found"


async def is_empty(graph: Graph) -> bool:
    """Whether the graph holds no film."""
    [row] = await graph.read(ANY_FILM)
    return not row["found"]
