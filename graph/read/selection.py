"""The language of asking: questions that bind variables, and what to take from each of their rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from graph.cypher import Cypher


@dataclass(frozen=True)
class Question:
    """A head of Cypher whose rows bind variables, in the order of the answer.

    In the head `<self>` is what the asking row is about, `<its_page>` another variable of the asking row, and
    any other hole, such as `<film>`, a variable of the question's own. The first of `binds` is what the fields
    of an answer are about.
    """

    head: Cypher
    binds: tuple[str, ...]
    expressions: Mapping[str, str] = field(default_factory=dict)
    """Expressions in the asking row's words that fields of the answer may name, as `<its_total>`."""
    maybe: Mapping[str, str] = field(default_factory=dict)
    """Parts of the head, as `<maybe_cursor>`, that are left out unless a `.cursor` is asked of its rows."""
    always_one_row: bool = False
    """Whether the head may be left out when nothing it binds is asked for."""

    def __hash__(self) -> int:
        """Questions of equal text are answered by the same Cypher."""
        return hash((self.head, self.binds, tuple(self.expressions.items()), tuple(self.maybe.items())))


@dataclass(frozen=True)
class Constant:
    """The same text for every row, such as the name of a type."""

    text: str


@dataclass(frozen=True)
class Value:
    """An expression over a row; its Cypher is the one asked at `site`."""

    site: int


@dataclass(frozen=True)
class Part:
    """The same row again, seen from another of its variables, or from the same one."""

    variable: str | None
    record: "Record"
    is_nullable: bool


@dataclass(frozen=True)
class Rows:
    """The rows of the question asked at `site`: all of them as a list, or the first or none."""

    site: int
    record: "Record"
    is_list: bool


Answer: TypeAlias = Constant | Value | Part | Rows


@dataclass(frozen=True)
class Record:
    """What to take from a row: keys with answers, under None, or by label where rows are of several kinds."""

    cases: tuple[tuple[str | None, tuple[tuple[str, Answer], ...]], ...]


Asked: TypeAlias = Question | Cypher
"""What stands at a site: a question for rows, or an expression for a value."""
