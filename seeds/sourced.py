"""A document and where it was found."""

from collections.abc import Callable
from dataclasses import dataclass, field

from graph.load.check.document import draft_problems
from graph.load.check.problem import Path, Problem
from graph.load.check.shape import draft
from graph.load.document import FilmDocument


@dataclass(frozen=True, order=True)
class Mark:
    """A place in a text, counted from 1."""

    line: int
    column: int


class UnreadableError(Exception):
    """A text can't be read as the format it is in; told to people as a problem, never raised further than a file."""

    def __init__(self, reason: str, mark: Mark | None = None) -> None:
        """Keep what is wrong and, if it has one, its place."""
        super().__init__(reason)
        self.reason = reason
        self.mark = mark


FindMark = Callable[[Path], Mark | None]


def nowhere(_path: Path) -> Mark | None:
    """The place of what has none."""
    return None


@dataclass(frozen=True)
class Sourced:
    """A document, or why there is none, with the file and the line it starts on."""

    file: str
    source: str
    """What the film is described by: the bare file name, as folders differ between machines."""

    document: FilmDocument | None
    problems: tuple[Problem, ...] = ()
    line: int | None = None
    """Set where a file may hold several documents."""

    is_legible: bool = True
    """Whether there is a document at all, if only one out of shape."""

    find_mark: FindMark = field(default=nowhere, repr=False, compare=False)

    @property
    def name(self) -> str:
        """The document as people are told of it."""
        return self.file if self.line is None else f"{self.file}:{self.line}"

    def located(self, problem: Problem) -> str:
        """A problem with its file, line and column."""
        mark = self.find_mark(problem.path)
        see = self.find_mark(problem.see) if problem.see else None
        start = self.name if mark is None else f"{self.file}:{mark.line}:{mark.column}"
        return f"{start}: {problem}" + (f" (line {see.line})" if see else "")


def sourced(file: str, source: str, value: object, find_mark: FindMark, line: int | None = None) -> Sourced:
    """The document that a value stands for; where it is out of shape, its problems from top to bottom."""
    read = draft(value)
    if read.document is not None and not read.problems:
        return Sourced(file, source, read.document, line=line, find_mark=find_mark)
    problems = sorted(draft_problems(read), key=lambda problem: find_mark(problem.path) or Mark(0, 0))
    return Sourced(file, source, None, tuple(problems), line, find_mark=find_mark)


def unreadable(file: str, source: str, error: UnreadableError, line: int | None = None) -> Sourced:
    """A file, or a line of one, that holds no document at all."""
    return Sourced(
        file, source, None, (Problem((), error.reason),), line, is_legible=False, find_mark=lambda _path: error.mark
    )
