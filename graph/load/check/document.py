"""What a well-shaped document can still get wrong: names, ties, order, scenes, places."""

from dataclasses import replace

from graph.load.check.names import name_problems
from graph.load.check.problem import Problem
from graph.load.check.shape import Draft
from graph.load.check.story import story_problems
from graph.load.check.ties import tie_problems
from graph.load.document import FilmDocument
from graph.load.naming import NOTHING, KnownNames


def problems(document: FilmDocument, known: KnownNames = NOTHING) -> list[Problem]:
    """Everything that keeps a document out of the graph; `known` are the shared names defined elsewhere."""
    return [
        *name_problems(document, known),
        *tie_problems(document, known),
        *story_problems(document, known),
    ]


def again(film: str, first: str) -> Problem:
    """What is wrong with a second document of one film; `first` is the name of the one that came before."""
    return Problem((), f"the film '{film}' stands in {first} already; leave one out, or give one a `slug` of its own")


def draft_problems(draft: Draft) -> list[Problem]:
    """Everything wrong with a document that is out of shape, as far as what is left of it can tell."""
    if draft.document is None:
        return list(draft.problems)
    rest = [problem for problem in problems(draft.document) if not problem.missing]
    news = [problem for problem in rest if not problem.rests_on & draft.broken]
    return [*draft.problems, *(_as_written(problem, draft) for problem in news)]


def _as_written(problem: Problem, draft: Draft) -> Problem:
    see = None if problem.see is None else draft.kept.original_path(problem.see)
    return replace(problem, path=draft.kept.original_path(problem.path), see=see)
