"""Looks over many documents together, without a graph."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from graph.load.batch import Sourced
from graph.load.check import KnownNames, defined, problems


@dataclass(frozen=True)
class Findings:
    """What is wrong with some documents; a warning may be put right by what the graph holds."""

    documents: int
    problems: list[str]
    warnings: list[str]


def look_over(documents: Iterable[Sourced]) -> Findings:
    """Every problem of every document, where each may use the shared names of all."""
    drawn = list(documents)
    shaped = [sourced.document for sourced in drawn if sourced.document]
    known = reduce(or_, map(defined, shaped), KnownNames({}, {}))
    found, warnings = list[str](), list[str]()
    for sourced in drawn:
        for problem in problems(sourced.document, known) if sourced.document else sourced.problems:
            (warnings if problem.missing else found).append(sourced.located(problem))
    return Findings(len(drawn), found, warnings)
