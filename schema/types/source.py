"""Where a film's facts come from, and where else it is found."""

import strawberry

from schema.fields import computed, stored
from schema.types.scalars import DateTime


@strawberry.type(description="Where facts about a film come from.")
class Source:
    """A source."""

    address: str = computed("<self>.slug", "Address or file name.")
    title: str | None = stored("Its title.")
    kind: str | None = stored("What sort of source it is, e.g. `encyclopedia`.")
    updated_at: DateTime | None = stored("When it was last read.")


@strawberry.type(description="A film's page on another site.")
class ExternalLink:
    """A link."""

    site: str | None = stored("Name of the site where known, e.g. `IMDb`.")
    url: str = stored("Address of the page.")
