"""One row and the table it goes into."""

from enum import Enum

from graph.load.rows.tables import Row

Line = tuple[str, Row]

FOLDED = {"Film": "title"} | dict.fromkeys(
    ("Person", "Character", "Theme", "SharedSetting", "OwnSetting", "Genre"), "name"
)
"""What filters compare without regard to case, by table; an index holds the folded form beside it."""


def node(table: str, slug: str, properties: Row, *, film: str | None = None) -> Line:
    """A node, with the film that owns it."""
    return table, _owned({"slug": slug, "properties": _stated({**properties, **_folded(table, properties)})}, film)


def _folded(table: str, properties: Row) -> Row:
    text = FOLDED.get(table)
    return {f"{text}Folded": properties[text].casefold()} if text else {}


def relationship(table: str, start: str, end: str, properties: Row | None = None, *, film: str | None = None) -> Line:
    """A relationship, with the film that states it."""
    return table, _owned({"from": start, "to": end, "properties": _stated(properties or {})}, film)


def _owned(row: Row, film: str | None) -> Row:
    return row if film is None else {**row, "film": film}


def _stated(properties: Row) -> Row:
    """What is not stated is no property; Neo4j wants words, not members of an enumeration."""
    plain = ((key, value.value if isinstance(value, Enum) else value) for key, value in properties.items())
    return {key: value for key, value in plain if value is not None}
