"""Changes: what the graph says about films written and deleted and about loads under way."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, LiteralString, TypeAlias

Row: TypeAlias = Mapping[str, Any]
"""What is told of a change, by the names of its properties."""


class ChangeKind(StrEnum):
    """What happened to a film."""

    WRITTEN = "WRITTEN"
    DELETED = "DELETED"


class Topic(StrEnum):
    """What can be watched."""

    FILMS = "films"
    LOADS = "loads"


@dataclass(frozen=True)
class Change:
    """One change: its number, the film or load that it is about, and what there is to say."""

    number: int
    topic: Topic
    key: str
    row: Row


@dataclass(frozen=True)
class Wanted:
    """What somebody watches: all of a topic, or one film or load of it."""

    topic: Topic
    key: str | None = None

    def covers(self, change: Change) -> bool:
        """Whether a change is to be told."""
        return change.topic is self.topic and self.key in (None, change.key)


NEWEST_CHANGE: LiteralString = """
OPTIONAL MATCH (lock:Structure {version: 0})
RETURN coalesce(lock.changeNumber, 0) AS newest
"""

# The number is read before the changes: those before it were committed as a whole when it was given.
CHANGES_AFTER: LiteralString = """
OPTIONAL MATCH (lock:Structure {version: 0})
WITH coalesce(lock.changeNumber, 0) AS newest
RETURN newest, COLLECT {
  MATCH (film:Film) WHERE film.changeNumber > $after
  RETURN {
    number: film.changeNumber, key: film.slug,
    row: {slug: film.slug, kind: 'WRITTEN', at: toString(film.updatedAt)}
  } AS change
  UNION ALL
  MATCH (gone:DeletedFilm) WHERE gone.changeNumber > $after
  RETURN {
    number: gone.changeNumber, key: gone.slug,
    row: {slug: gone.slug, kind: 'DELETED', at: toString(gone.deletedAt)}
  } AS change
} AS films, COLLECT {
  MATCH (load:Load) WHERE load.changeNumber > $after
  RETURN {
    number: load.changeNumber, key: load.id,
    row: load {
      .id, .source, .loaded, .replaced, .unchanged, .refused,
      startedAt: toString(load.startedAt), updatedAt: toString(load.updatedAt), finished: load.finishedAt IS NOT NULL
    }
  } AS change
} AS loads
"""

# A load that was killed never ends: one that stood still for so long is no longer taken to be under way.
LOADS_UNDER_WAY: LiteralString = """
MATCH (load:Load) WHERE load.finishedAt IS NULL AND load.updatedAt > datetime() - duration({minutes: 15})
WITH load ORDER BY load.changeNumber
RETURN load.changeNumber AS number, load.id AS key, load {
  .id, .source, .loaded, .replaced, .unchanged, .refused,
  startedAt: toString(load.startedAt), updatedAt: toString(load.updatedAt), finished: false
} AS row
"""


def changes_in(row: Mapping[str, Any]) -> list[Change]:
    """The changes that an answer to CHANGES_AFTER tells of, in their order."""
    found = [change for topic in Topic for change in changes_of(topic, row[topic])]
    return sorted(found, key=lambda change: change.number)


def changes_of(topic: Topic, rows: Iterable[Mapping[str, Any]]) -> list[Change]:
    """The changes of one topic."""
    return [Change(row["number"], topic, row["key"], row["row"]) for row in rows]
