"""Subscription: everything that can be watched."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from graph.watch.changes import Topic, Wanted
from schema.fields import watched
from schema.types.changes import FilmChange, LoadProgress


@strawberry.type(description="Everything that can be watched, over server-sent events: `accept: text/event-stream`.")
class Subscription:
    """The root of every subscription."""

    @watched(LoadProgress, "How loads go that write something, whoever runs them; those under way first.")
    def load_progress(self) -> Wanted:
        """See the description."""
        return Wanted(Topic.LOADS)

    @watched(
        FilmChange,
        "Films as they are written or deleted, whoever does it. A film that changes faster than it is told is told "
        "once, as it then stands.",
    )
    def film_changed(
        self,
        slug: Annotated[str | None, strawberry.argument(description="Only the film with this slug.")] = UNSET,
    ) -> Wanted:
        """See the description."""
        return Wanted(Topic.FILMS, slug or None)
