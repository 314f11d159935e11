"""Where to start: from the node that a filter names, when it names one, and not from every node it may keep.

A film with *somebody who played with Humphrey Bogart* is found from Bogart outwards in 10 ms; asking every film of
36,000 whether it is one took 12 s. A group, such as a genre, may be too large for that: then it is asked first how
many relationships it has. Films of a year with somebody who ever played in a western: 176,000 database hits so, 288,000
otherwise, on average over ten requests of the benchmark.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import LiteralString

from graph.cypher import Cypher, cypher, join, value
from graph.read.questions.conditions import (
    AllOf,
    Comparison,
    Condition,
    Named,
    Operator,
    Quantifier,
    Related,
    inner_variable,
)

FINDING = frozenset({Operator.EQ, Operator.IN})

FEW = 400
"""A group with more relationships is so common that a page of what it is tied to fills soon from any start.

Over 43 genres and 100 years, going outwards from all with up to 400 films took the least time together.
"""


@dataclass(frozen=True)
class Start:
    """Clauses that bind the nodes `<node>` a filter may keep, and what of it is still to be checked."""

    clauses: Cypher
    rest: Sequence[Condition]


@dataclass(frozen=True)
class Starts:
    """Where to find what a filter keeps: from `if_few` where the expression `has_few` holds, else as usual."""

    usual: Start
    if_few: Start | None = None
    has_few: Cypher | None = None


@dataclass(frozen=True)
class Way:
    """The relationships from the nodes of a filter to the one it names, the nearest first."""

    links: tuple[Related, ...]
    named: Named


OUTWARDS: LiteralString = """MATCH <nearer>
  WITH DISTINCT <subject><checks>"""

TIES: LiteralString = """reduce(<ties> = 0, <tie> IN COLLECT {
  MATCH <end><where>
  RETURN COUNT { <members> }
} | <ties> + <tie>)"""


def starts(pattern: Cypher, where: Condition | None) -> Starts:
    """Where to find the nodes `<node>` of a pattern that meet a condition."""
    conditions = _flat(where) if where else []
    usual = Start(cypher("MATCH <pattern>", pattern=pattern), conditions)
    ways = [way for condition in conditions if (way := _way(condition))]
    if to_one := next((way for way in ways if way.named is Named.ONE), None):
        return Starts(_outwards(to_one, pattern, conditions))
    if ways:
        return Starts(usual, _outwards(ways[0], pattern, conditions), _has_few(ways[0]))
    return Starts(usual)


def _outwards(way: Way, pattern: Cypher, conditions: Sequence[Condition]) -> Start:
    first = way.links[0]
    inner = inner_variable("<node>")
    clauses = [
        _found(way.links, inner),
        cypher("MATCH <link>, <pattern>", link=first.between("<node>", inner), pattern=pattern),
    ]
    return Start(
        cypher("<clauses>\n  WITH DISTINCT <node>", clauses=join("\n  ", clauses)),
        [condition for condition in conditions if condition is not first],
    )


def _has_few(way: Way) -> Cypher:
    """Whether the group at the end of a way has few relationships of its kind; a node knows how many it has."""
    link = way.links[-1]
    named = [condition for condition in _flat(link.condition) if _named_by(condition)]
    ties = cypher(
        TIES,
        end=link.end("<group>"),
        where=_where(named, "<group>"),
        members=link.between("", "<group>"),
    )
    return cypher("<ties> <= <few>", ties=ties, few=value(FEW))


def _found(links: Sequence[Related], variable: str) -> Cypher:
    """Clauses that bind the nodes at the other end of the first link, starting from whoever is named at the last."""
    first, *further = links
    others = [condition for condition in _flat(first.condition) if not any(condition is link for link in further)]
    checks = _where(others, variable)
    if not further:
        node = first.end(variable)
        return cypher("MATCH <node><where>\n  WITH DISTINCT <it>", node=node, where=checks, it=Cypher(variable))
    inner = inner_variable(variable)
    link = further[0].between(variable, inner)
    outwards = cypher(OUTWARDS, nearer=link, subject=Cypher(variable), checks=checks)
    return join("\n  ", [_found(further, inner), outwards])


def _where(conditions: Sequence[Condition], variable: str) -> Cypher:
    checks = join(" AND ", [condition.of(variable) for condition in conditions])
    return cypher("\n  WHERE <checks>", checks=checks) if conditions else cypher("")


def _way(condition: Condition) -> Way | None:
    """The way to what a condition names, somebody rather than a group."""
    if not isinstance(condition, Related) or condition.quantifier is not Quantifier.SOME:
        return None
    ways = [Way((condition,), named) for inner in _flat(condition.condition) if (named := _named_by(inner))]
    ways += [Way((condition, *way.links), way.named) for inner in _flat(condition.condition) if (way := _way(inner))]
    return min(ways, key=lambda way: way.named is Named.GROUP, default=None)


def _named_by(condition: Condition) -> Named | None:
    return condition.names if isinstance(condition, Comparison) and condition.operator in FINDING else None


def _flat(condition: Condition) -> list[Condition]:
    return list(_conjuncts(condition))


def _conjuncts(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, AllOf):
        for each in condition.conditions:
            yield from _conjuncts(each)
    else:
        yield condition
