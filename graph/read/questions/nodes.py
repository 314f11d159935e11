"""Nodes by what identifies them: their slug, or the global id made of label and slug."""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher, join, name
from graph.errors import BadArgument
from graph.model import Label
from graph.read.selection import Question

IDENTIFIED = (
    Label.FILM,
    Label.PERSON,
    Label.CHARACTER,
    Label.THEME,
    Label.EVENT,
    Label.SCENE,
    Label.SETTING,
    Label.GENRE,
)
"""Labels of the nodes that have a global id."""

BY_SLUG: LiteralString = """
MATCH (<node>:<label> {slug: $slug})
"""

BY_IDS: LiteralString = """
UNWIND $ids AS <id>
<lookups>
WITH coalesce(<found>) AS <node>
"""

LOOKUP: LiteralString = "OPTIONAL MATCH (<variable>:<label> {slug: <id>.<label>})"


def by_slug(label: Label, slug: str) -> Question:
    """The node of a label that has this slug, or none."""
    head = cypher(BY_SLUG, label=name(label))
    return Question(Cypher(head.text, {"slug": slug}), binds=("node",))


def by_id(identity: str) -> Question:
    """The node with this global id, or none."""
    return by_slug(*label_and_slug(identity))


def by_ids(identities: Sequence[str]) -> Question:
    """The nodes with these global ids, in their order, null where there is none."""
    parsed = [label_and_slug(identity) for identity in identities]
    labels = sorted({label for label, _ in parsed}) or [Label.FILM]
    variables = {label: Cypher(f"<{label.lower()}>") for label in labels}
    lookups = [cypher(LOOKUP, variable=variables[label], label=name(label)) for label in labels]
    head = cypher(BY_IDS, lookups=join("\n", lookups), found=join(", ", variables.values()))
    return Question(Cypher(head.text, {"ids": [{label: slug} for label, slug in parsed]}), binds=("node",))


def label_and_slug(identity: str) -> tuple[Label, str]:
    """What a global id is made of. Raises BadArgument where it is none."""
    label, colon, slug = identity.partition(":")
    if not colon or label not in IDENTIFIED:
        raise BadArgument(f"{identity!r} is no id: ids look like 'Film:memento-2000'; take one from a node's `id`.")
    return Label(label), slug
