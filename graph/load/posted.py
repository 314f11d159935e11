"""Loads one film document that is no file: what it is checked by and how it is written are the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.load.check.document import draft_problems
from graph.load.check.problem import Problem
from graph.load.check.shape import draft
from graph.load.document import FilmDocument
from graph.load.loader import LoadReport, load_films
from graph.load.outcome import FilmResult
from graph.session import Graph


@dataclass(frozen=True)
class Posted:
    """A document by itself; its problems have no line, only their place in it."""

    document: FilmDocument | None
    problems: Sequence[Problem] = ()
    name: str = "document"
    source: str = ""
    is_legible: bool = True

    def located(self, problem: Problem) -> str:
        """A problem with the path to its entry."""
        return str(problem)


async def load_document(graph: Graph, value: Mapping[str, object], source: str) -> tuple[FilmResult, LoadReport]:
    """Load the film that a mapping of keys describes; what became of it, and the report with its warnings."""
    results: list[FilmResult] = []
    report = await load_films(graph, [_posted(value)], results.append, source=source)
    return results[0], report


def _posted(value: Mapping[str, object]) -> Posted:
    read = draft(dict(value))
    if read.document is not None and not read.problems:
        return Posted(read.document)
    return Posted(None, draft_problems(read))
