"""Conditions on nodes: on their properties, and through relationships to any depth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import LiteralString, Protocol

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


class Condition(Protocol):
    """What may be demanded of a node."""

    def of(self, subject: str) -> Cypher:
        """The condition, written for the node of this variable."""


class Named(StrEnum):
    """What an equal value of a property names; an index finds it."""

    ONE = "one"
    """Somebody or something with few relationships, such as a person by name."""
    GROUP = "group"
    """Something that may have many, such as a genre by name."""


@dataclass(frozen=True)
class Comparison:
    """A property against a value."""

    property: str
    operator: Operator
    bound: object
    names: Named | None = None

    def of(self, subject: str) -> Cypher:
        """See Condition."""
        left = _property(subject, self.property)
        if self.bound is None:
            return cypher(UNKNOWN.get(self.operator, "false"), left=left)
        return cypher(COMPARISONS[self.operator], left=left, right=value(self.bound))


@dataclass(frozen=True)
class Membership:
    """A list-valued property has a member."""

    property: str
    member: object

    def of(self, subject: str) -> Cypher:
        """See Condition."""
        return cypher("<member> IN <list>", member=value(self.member), list=_property(subject, self.property))


@dataclass(frozen=True)
class Related:
    """Some, none or every node `<it>` at the other end of a pattern from `<self>` meets a condition."""

    pattern: LiteralString
    quantifier: Quantifier
    condition: Condition

    def of(self, subject: str) -> Cypher:
        """See Condition."""
        inner = inner_variable(subject)
        return cypher(QUANTIFIED[self.quantifier], pattern=self.between(subject, inner), met=self.condition.of(inner))

    def between(self, subject: str, inner: str) -> Cypher:
        """The relationship between two variables; its type implies their labels."""
        pattern = self.pattern[: self.pattern.index("(<it>")] + "(<it>)"
        return cypher(pattern, self=Cypher(subject), it=Cypher(inner))

    def end(self, inner: str) -> Cypher:
        """The node at the other end by itself, with its label."""
        return cypher(self.pattern[self.pattern.index("(<it>") :], it=Cypher(inner))


@dataclass(frozen=True)
class AllOf:
    """All of them are met; an empty list always is."""

    conditions: Sequence[Condition]

    def of(self, subject: str) -> Cypher:
        """See Condition."""
        return _joined([condition.of(subject) for condition in self.conditions], " AND ", "true")


@dataclass(frozen=True)
class AnyOf:
    """One of them is met; an empty list never is."""

    conditions: Sequence[Condition]

    def of(self, subject: str) -> Cypher:
        """See Condition."""
        return _joined([condition.of(subject) for condition in self.conditions], " OR ", "false")


@dataclass(frozen=True)
class Negated:
    """The condition is not met, or can't be told."""

    condition: Condition

    def of(self, subject: str) -> Cypher:
        """See Condition."""
        return cypher("NOT coalesce(<met>, false)", met=self.condition.of(subject))


def inner_variable(subject: str) -> str:
    """A variable for the nodes around another; each level has one of its own, lest it mean the outer one."""
    return f"<{subject.strip('<>')}_it>"


def _property(subject: str, word: str) -> Cypher:
    return cypher("<subject>.<property>", subject=Cypher(subject), property=name(word))


def _joined(conditions: Sequence[Cypher], word: LiteralString, otherwise: LiteralString) -> Cypher:
    if len(conditions) == 1:
        return conditions[0]
    return cypher("(<all>)", all=join(word, conditions)) if conditions else cypher(otherwise)
