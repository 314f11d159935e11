"""Mutation: everything that changes the graph."""

from typing import Annotated

import strawberry

from graph.load.loader import delete_film
from graph.load.posted import load_document
from graph.session import Graph
from graph.watch.changes import Row
from schema.fields import done
from schema.types.changes import DeleteResult, LoadResult
from schema.types.document import Document


@strawberry.type(description="Everything that changes the graph; all of it needs a token with the role `editor`.")
class Mutation:
    """The root of every mutation."""

    @done(
        LoadResult,
        "Loads a film, as `fabula load` does with a file: checked, and whole or not at all. Loading the same again "
        "changes nothing; loading it changed replaces what belongs to the film.",
    )
    async def load_film(self, graph: strawberry.Parent[Graph], document: Document) -> Row:
        """See the description."""
        result, report = await load_document(graph, document, source="loadFilm")
        told = {"problems": list(result.problems), "warnings": list(report.warnings)}
        return {"outcome": result.outcome.value, "slug": result.film, **told}

    @done(DeleteResult, "Deletes a film with all that belongs to it; people, places and themes of other films stay.")
    async def delete_film(
        self,
        graph: strawberry.Parent[Graph],
        slug: Annotated[str, strawberry.argument(description="The film's slug, e.g. `memento-2000`.")],
    ) -> Row:
        """See the description."""
        nodes = await delete_film(graph, slug)
        return {"slug": slug, "deleted": nodes > 0, "nodesDeleted": nodes}
