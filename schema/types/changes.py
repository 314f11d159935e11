"""What mutations and subscriptions tell: rows that come from an effect or an event, and not from a question."""

import strawberry

from graph.load.outcome import Outcome
from graph.watch.changes import ChangeKind
from schema.fields import linked, stored
from schema.types.film import Film
from schema.types.scalars import DateTime

AS_IT_STANDS = "(<it>:Film {slug: <self>.slug})"


@strawberry.type(description="What became of a film document.")
class LoadResult:
    """The outcome of a load."""

    outcome: Outcome = stored("How it left the film.")
    slug: str | None = stored("The film's slug; null if the document is too far out of shape to have one.")
    film: Film | None = linked(AS_IT_STANDS, "The film as it now stands in the graph; null if it isn't there.")
    problems: list[str] = stored("Why it is refused: each with the path to the entry and what to do. Else empty.")
    warnings: list[str] = stored("What was left out though it is loaded, such as a relation to a film not yet there.")


@strawberry.type(description="What became of a film that was to be deleted.")
class DeleteResult:
    """The outcome of a deletion."""

    slug: str = stored("The slug that was given.")
    deleted: bool = stored("Whether there was such a film; false is no mistake.")
    nodes_deleted: int = stored(
        "How many nodes are gone: the film, what it owned, and shared ones such as people that nothing else uses."
    )


@strawberry.type(description="A film that was written or deleted.")
class FilmChange:
    """A change."""

    slug: str = stored("The film's slug.")
    kind: ChangeKind = stored("What happened.")
    at: DateTime = stored("When.")
    film: Film | None = linked(
        "(<it>:Film {slug: <self>.slug} WHERE <self>.kind = 'WRITTEN')",
        "The film as it now stands in the graph; null if it was deleted.",
    )


@strawberry.type(description="How far a load has come: the films that it has gone through so far.")
class LoadProgress:
    """A load."""

    id: strawberry.ID = stored("Tells one load from another.")
    source: str = stored("Where its films come from, e.g. the name of a file or folder; empty if it was not told.")
    loaded: int = stored("How many films it brought that were not there.")
    replaced: int = stored("How many it changed.")
    unchanged: int = stored("How many were just so already.")
    refused: int = stored("How many have problems and were left out.")
    started_at: DateTime = stored("When it first wrote something.")
    updated_at: DateTime = stored("When it last did.")
    finished: bool = stored("Whether it has come to its end.")
