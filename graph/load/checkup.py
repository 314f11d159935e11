"""Looks over many documents together, without a graph."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.load.check.document import again, problems
from graph.load.check.problem import Problem
from graph.load.naming import KnownNames, all_defined
from graph.load.slugs import film_slug
from graph.load.sourced import Sourced


@dataclass(frozen=True)
class Findings:
    """What is wrong with some documents; a warning may be put right by what the graph holds."""

    documents: int
    problems: list[str]
    warnings: list[str]


def look_over(documents: Iterable[Sourced]) -> Findings:
    """Every problem of every document, where each may use the shared names of all and none may be another's film."""
    drawn = list(documents)
    known = all_defined(sourced.document for sourced in drawn if sourced.document)
    found, warnings = list[str](), list[str]()
    films: dict[str, str] = {}
    for sourced in drawn:
        for problem in _problems(sourced, known, films):
            (warnings if problem.missing else found).append(sourced.located(problem))
    return Findings(sum(sourced.is_legible for sourced in drawn), found, warnings)


def _problems(sourced: Sourced, known: KnownNames, films: dict[str, str]) -> Iterator[Problem]:
    if sourced.document is None:
        yield from sourced.problems
        return
    film = film_slug(sourced.document)
    if film in films:
        yield again(film, films[film])
    films.setdefault(film, sourced.name)
    yield from problems(sourced.document, known)
