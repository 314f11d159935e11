"""What a load draws: documents, each with the place it was found in."""

from collections.abc import Sequence
from typing import Protocol

from graph.load.check.problem import Problem
from graph.load.document import FilmDocument


class Sourced(Protocol):
    """A document and where it was found."""

    @property
    def name(self) -> str:
        """The place as shown to people."""

    @property
    def source(self) -> str:
        """The file or address that the film is described by."""

    @property
    def document(self) -> FilmDocument | None:
        """The document, unless it is out of shape."""

    @property
    def is_legible(self) -> bool:
        """Whether there is a document at all, if only one out of shape."""

    @property
    def problems(self) -> Sequence[Problem]:
        """Why it is out of shape."""

    def located(self, problem: Problem) -> str:
        """A problem with the line it stands on."""
