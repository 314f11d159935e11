"""Strand: one of the threads a film's story is spun from."""

import strawberry

from schema.fields import linked, stored
from schema.types import later


@strawberry.type(description="One of the threads a film's story is spun from, e.g. *The Gold Watch*.")
class Strand:
    """A strand."""

    slug: str = stored("Readable and stable, e.g. `pulp-fiction-1994/the-gold-watch`.")
    name: str = stored("Name, e.g. `The Gold Watch`.")
    events: list[later.Event] = linked(
        "(<self>)<-[:IN_STRAND]-(<it>)", "Its events, as they happened.", order="<it>.storyRank"
    )
