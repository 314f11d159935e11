"""What a well-shaped document can still get wrong: names, ties, order, scenes, places."""

from dataclasses import replace

from graph.load.check_names import name_problems
from graph.load.check_story import story_problems
from graph.load.check_ties import tie_problems
from graph.load.document import FilmDocument
from graph.load.naming import NOTHING, KnownNames, References, defined, references
from graph.load.problem import Missing, Problem
from graph.load.shape import Draft

__all__ = ["KnownNames", "Missing", "Problem", "References", "defined", "draft_problems", "problems", "references"]


def problems(document: FilmDocument, known: KnownNames = NOTHING) -> list[Problem]:
    """Everything that keeps a document out of the graph; `known` are the shared names defined elsewhere."""
    return [
        *name_problems(document, known),
        *tie_problems(document, known),
        *story_problems(document, known),
    ]


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
