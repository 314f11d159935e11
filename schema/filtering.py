"""From a filter as clients write it to a condition the graph understands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any, LiteralString

import strawberry
from strawberry import UNSET

from graph.errors import BadArgument
from graph.read.later import once_known
from graph.read.questions.conditions import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Membership,
    Named,
    Negated,
    Operator,
    Quantifier,
    Related,
)
from schema.fields import STANDING

DEEPEST = 8
"""How deep filters may stand in filters: enough for six relationships and a negation."""


@dataclass(frozen=True)
class OfProperty:
    """A filter on a property of the node, and what an equal value of it names."""

    name: str
    names: Named | None


@dataclass(frozen=True)
class OfMembers:
    """A filter on the members of a list-valued property."""

    name: str


@dataclass(frozen=True)
class OfRelated:
    """A filter on the nodes `<it>` at the other end of a pattern from `<self>`."""

    pattern: LiteralString


@dataclass(frozen=True)
class Joined:
    """Filters of the same kind, joined by a word of logic."""

    join: Callable[[list[Condition]], Condition]


def on_property(name: str, description: str, *, names: Named | None = None) -> Any:  # noqa: ANN401  # as `strawberry.field`
    """A field of a filter that compares a property; an index finds what an equal value `names`."""
    return _beside(OfProperty(name, names), description)


def on_members(name: str, description: str) -> Any:  # noqa: ANN401  # as above
    """A field of a filter that looks into a list-valued property."""
    return _beside(OfMembers(name), description)


def on_related(pattern: LiteralString, description: str) -> Any:  # noqa: ANN401  # as above
    """A field of a filter that follows relationships."""
    return _beside(OfRelated(pattern), description)


def all_hold(description: str) -> Any:  # noqa: ANN401  # as above
    """`and`."""
    return _beside(Joined(AllOf), description, name="and")


def any_holds(description: str) -> Any:  # noqa: ANN401  # as above
    """`or`."""
    return _beside(Joined(AnyOf), description, name="or")


def none_holds(description: str) -> Any:  # noqa: ANN401  # as above
    """`not`."""
    return _beside(Joined(lambda conditions: Negated(AllOf(conditions))), description, name="not")


def condition_of(given: object | None) -> Condition | None:
    """The condition that a filter states; none without a filter. Raises BadArgument where it nests too deep."""
    return None if given is None else AllOf(list(_conditions(given, 1)))


def _beside(standing: object, description: str, name: str | None = None) -> Any:  # noqa: ANN401  # as above
    return strawberry.field(name=name, default=UNSET, description=description, metadata={STANDING: standing})


def _conditions(given: Any, depth: int) -> Iterator[Condition]:  # noqa: ANN401  # any of our filters
    if depth > DEEPEST:
        raise BadArgument(f"`where` nests deeper than {DEEPEST} filters: ask in several queries.")
    for field in fields(given):
        value = getattr(given, field.name)
        if value is not UNSET and value is not None:
            yield _condition(field.metadata[STANDING], value, depth)


def _condition(standing: object, given: Any, depth: int) -> Condition:  # noqa: ANN401  # any of our filters
    match standing:
        case OfProperty(name, names):
            return AllOf([Comparison(name, operator, bound, names) for operator, bound in _comparisons(given)])
        case OfMembers(name):
            return AllOf([Membership(name, bound) for _, bound in _comparisons(given)])
        case OfRelated(pattern):
            return AllOf(list(_quantified(pattern, given, depth)))
        case Joined(join):
            each = given if isinstance(given, list) else [given]
            return join([AllOf(list(_conditions(one, depth + 1))) for one in each])
    raise LookupError(standing)


def _comparisons(given: Any) -> Iterator[tuple[Operator, object]]:  # noqa: ANN401  # any of our filters
    for operator in Operator:
        bound = getattr(given, operator.value + "_" if operator is Operator.IN else operator.value, UNSET)
        if bound is not UNSET and (bound is not None or operator in (Operator.EQ, Operator.NE)):
            yield operator, once_known(bound, given.stored)


def _quantified(pattern: LiteralString, given: Any, depth: int) -> Iterator[Condition]:  # noqa: ANN401
    for quantifier in Quantifier:
        inner = getattr(given, quantifier.value)
        if inner is not UNSET and inner is not None:
            yield Related(pattern, quantifier, AllOf(list(_conditions(inner, depth + 1))))
