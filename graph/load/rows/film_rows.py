"""A film document laid out as the rows that make its nodes and relationships."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import Any

from graph.load.document import FilmDocument
from graph.load.naming import References, references
from graph.load.rows.film_lines import film_lines
from graph.load.rows.lines import Line
from graph.load.rows.story_lines import story_lines
from graph.load.rows.tables import TABLES, NodeTable, Row
from graph.load.slugs import film_slug
from graph.load.story.story import story

LOADER_VERSION = 3
"""Part of every digest: raised when the same document makes other rows, so that films are loaded anew."""


@dataclass(frozen=True)
class FilmRows:
    """All rows of one film, by table."""

    film: str
    title: str
    year: int
    digest: str
    tables: dict[str, list[Row]]
    references: References


def film_rows(document: FilmDocument, *, source: str | None = None) -> FilmRows:
    """The rows of a document that has no problems; `source` stands in where it names none."""
    mark = digest(document)
    told = story(document)
    lines = chain(film_lines(document, told, digest=mark, source=source), story_lines(document, told))
    return FilmRows(film_slug(document), document.title, document.year, mark, _by_table(lines), references(document))


def digest(document: FilmDocument) -> str:
    """The mark of a document's content, whatever its format, its order of keys and the defaults it spells out."""
    content = document.model_dump_json(by_alias=True, exclude_defaults=True)
    return sha256(f"{LOADER_VERSION} {content}".encode()).hexdigest()


def concatenated(films: Iterable[FilmRows]) -> dict[str, list[Row]]:
    """The tables of many films as one; what they share is named once: what one film leaves unsaid, a later one says."""
    tables = [film.tables for film in films]
    return {name: _one_of_each(name, chain.from_iterable(each[name] for each in tables)) for name in TABLES}


def _by_table(lines: Iterable[Line]) -> dict[str, list[Row]]:
    tables: dict[str, list[Row]] = {name: [] for name in TABLES}
    for table, row in lines:
        tables[table].append(row)
    return {name: _one_of_each(name, rows) if rows else rows for name, rows in tables.items()}


def _one_of_each(table: str, rows: Iterable[Row]) -> list[Row]:
    ones: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        identity = _identity(table, row)
        first = ones.setdefault(identity, row)
        if first is not row and _is_shared_node(table):
            ones[identity] = {**first, "properties": {**row["properties"], **first["properties"]}}
    return list(ones.values())


def _is_shared_node(table: str) -> bool:
    pattern = TABLES[table]
    return isinstance(pattern, NodeTable) and pattern.shared


def _identity(table: str, row: Row) -> tuple[Any, ...]:
    pattern = TABLES[table]
    if isinstance(pattern, NodeTable):
        return (row["slug"],)
    return row["from"], row["to"], *(row["properties"].get(key) for key in pattern.key)
