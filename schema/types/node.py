"""Node: whatever has a global id."""

import strawberry

from schema.fields import computed


@strawberry.interface(description="Anything with a global id.")
class Node:
    """A node of the graph as Relay sees it."""

    id: strawberry.ID = computed(
        "labels(<self>)[0] + ':' + <self>.slug",
        "Relay global id: the type and the slug, e.g. `Film:memento-2000`. Fetch it again with `node(id:)`.",
    )
