"""Conditions on nodes: on their properties, and through relationships to any depth."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import LiteralString

from graph.cypher import Cypher, cypher, join, name, value


class Operator(StrEnum):
    """How a property may be compared."""

    EQ = "eq"
    NE = "ne"
    IN = "in"
    LT = "lt"
    LTE = "lte"
    GT = "gt"
    GTE = "gte"
    CONTAINS = "contains"
    STARTS_WITH = "starts_with"


class Quantifier(StrEnum):
    """How many of the nodes at the other end must meet a condition."""

    SOME = "some"
    NONE = "none"
    EVERY = "every"


COMPARISONS: Mapping[Operator, LiteralString] = {
    Operator.EQ: "<left> = <right>",
    Operator.NE: "(<left> <> <right> OR <left> IS NULL)",
    Operator.IN: "<left> IN <right>",
    Operator.LT: "<left> < <right>",
    Operator.LTE: "<left> <= <right>",
    Operator.GT: "<left> > <right>",
    Operator.GTE: "<left> >= <right>",
    Operator.CONTAINS: "<left> CONTAINS <right>",
    Operator.STARTS_WITH: "<left> STARTS WITH <right>",
}
UNKNOWN: Mapping[Operator, LiteralString] = {Operator.EQ: "<left> IS NULL", Operator.NE: "<left> IS NOT NULL"}
"""Comparisons with null ask whether anything is known."""

QUANTIFIED: Mapping[Quantifier, LiteralString] = {
    Quantifier.SOME: "EXISTS { MATCH <pattern> WHERE <met> }",
    Quantifier.NONE: "NOT EXISTS { MATCH <pattern> WHERE <met> }",
    Quantifier.EVERY: "NOT EXISTS { MATCH <pattern> WHERE NOT coalesce(<met>, false) }",
}

Condition = Callable[[str], Cypher]
"""A condition, written for the variable it is told to speak of."""


def compare(property_: str, operator: Operator, bound: object) -> Condition:
    """A property of the node against a value; a list-valued property CONTAINS a member."""
    template = UNKNOWN.get(operator) if bound is None else COMPARISONS[operator]

    def written(subject: str) -> Cypher:
        left = cypher("<subject>.<property>", subject=Cypher(subject), property=name(property_))
        return cypher(template or "false", left=left, right=value(bound))

    return written


def holds(property_: str, member: object) -> Condition:
    """A list-valued property has a member."""
    return lambda subject: cypher(
        "<member> IN <subject>.<property>", member=value(member), subject=Cypher(subject), property=name(property_)
    )


def related(pattern: LiteralString, quantifier: Quantifier, condition: Condition) -> Condition:
    """Some, none or every node `<it>` at the other end of a pattern from `<self>` meets a condition."""

    def written(subject: str) -> Cypher:
        # Each level speaks of a node of its own: an inner variable of the same name would be the outer one.
        inner = f"<{subject.strip('<>')}_it>"
        whole = cypher(pattern, self=Cypher(subject), it=Cypher(inner))
        return cypher(QUANTIFIED[quantifier], pattern=whole, met=condition(inner))

    return written


def all_of(conditions: Sequence[Condition]) -> Condition:
    """All of them are met; an empty list always is."""
    return _joined(conditions, " AND ", "true")


def any_of(conditions: Sequence[Condition]) -> Condition:
    """One of them is met; an empty list never is."""
    return _joined(conditions, " OR ", "false")


def negated(condition: Condition) -> Condition:
    """The condition is not met, or can't be told."""
    return lambda subject: cypher("NOT coalesce(<met>, false)", met=condition(subject))


def _joined(conditions: Sequence[Condition], word: LiteralString, otherwise: LiteralString) -> Condition:
    def written(subject: str) -> Cypher:
        if not conditions:
            return cypher(otherwise)
        if len(conditions) == 1:
            return conditions[0](subject)
        return cypher("(<all>)", all=join(word, [condition(subject) for condition in conditions]))

    return written
