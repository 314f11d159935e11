"""What stands beside a field: where in the graph its answer is.

A field is *stored* (a property), *computed* (an expression over the row), *seen* (the same row from another of its
variables) or *asked* (a question that brings rows of its own). At the root there are two more: *done* (an effect,
whose outcome is the row) and *watched* (changes of the graph, each of which is a row).
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, LiteralString, TypeAlias

import strawberry

from graph.cypher import Cypher, cypher
from graph.read.questions.linked import linked_nodes
from graph.read.selection import Question
from graph.watch.changes import Row, Wanted

STANDING = "standing"
"""The key under which a field's metadata holds its standing."""


@dataclass(frozen=True)
class Stored:
    """The property that has the field's own name."""


@dataclass(frozen=True)
class Computed:
    """An expression, made from the field's arguments."""

    make: Callable[..., Cypher]


@dataclass(frozen=True)
class Seen:
    """The asking row again: its variable of this name, or all of it."""

    variable: str | None


@dataclass(frozen=True)
class Asks:
    """A question, made from the field's arguments."""

    make: Callable[..., Question]


@dataclass(frozen=True)
class Does:
    """An effect on the graph, made from the graph and the field's arguments; its outcome is the row."""

    do: Callable[..., Awaitable[Row]]


@dataclass(frozen=True)
class Watches:
    """What to listen for, made from the field's arguments; each change is a row."""

    make: Callable[..., Wanted]


Standing: TypeAlias = Stored | Computed | Seen | Asks | Does | Watches


def stored(description: str, **more: Any) -> Any:  # noqa: ANN401  # as `strawberry.field` itself
    """A field that is a property of what the row is about."""
    return strawberry.field(description=description, metadata={STANDING: Stored()}, **more)


def computed(expression: LiteralString, description: str, **more: Any) -> Any:  # noqa: ANN401  # as above
    """A field that is an expression over the row."""
    made = cypher(expression)
    return strawberry.field(description=description, metadata={STANDING: Computed(lambda: made)}, **more)


def seen(variable: str | None, description: str, **more: Any) -> Any:  # noqa: ANN401  # as above
    """A field that is another variable of the same row, or with None the row under another type."""
    return strawberry.field(description=description, metadata={STANDING: Seen(variable)}, **more)


def linked(pattern: LiteralString, description: str, *, order: LiteralString = "<it>.name") -> Any:  # noqa: ANN401
    """A field that follows relationships to the nodes `<it>`, in an order."""
    question = linked_nodes(pattern, order)
    return strawberry.field(description=description, metadata={STANDING: Asks(lambda: question)})


def answers(question: Question, description: str) -> Any:  # noqa: ANN401  # as above
    """A field that is always the same question."""
    return strawberry.field(description=description, metadata={STANDING: Asks(lambda: question)})


def asked(graphql_type: object, description: str, **more: Any) -> Callable[[Callable[..., Question]], Any]:  # noqa: ANN401
    """A field whose arguments make a question; decorates the method that makes it."""
    return _beside(Asks, graphql_type, description, **more)


def chosen(graphql_type: object, description: str) -> Callable[[Callable[..., Cypher]], Any]:
    """A field whose arguments make an expression; decorates the method that makes it."""
    return _beside(Computed, graphql_type, description)


def done(graphql_type: object, description: str) -> Callable[[Callable[..., Awaitable[Row]]], Any]:
    """A field that does something to the graph; decorates the method that does it and returns the row."""
    return _beside(Does, graphql_type, description)


def watched(graphql_type: object, description: str) -> Callable[[Callable[..., Wanted]], Any]:
    """A field that tells of changes; decorates the method that says of which."""
    return _beside(Watches, graphql_type, description)


def _beside(
    standing: Callable[[Callable[..., Any]], Standing],
    graphql_type: object,
    description: str,
    **more: Any,  # noqa: ANN401  # as `strawberry.field` itself
) -> Callable[[Callable[..., Any]], Any]:
    """Decorates a method of no object with the field whose standing it makes."""

    def decorate(make: Callable[..., Any]) -> Any:  # noqa: ANN401  # as above
        metadata = {STANDING: standing(partial(make, None))}
        return strawberry.field(make, graphql_type=graphql_type, description=description, metadata=metadata, **more)

    return decorate
