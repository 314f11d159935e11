"""Film documents that tests give to a load, and what a graph then holds."""

from dataclasses import dataclass
from typing import Any, LiteralString

from graph.load.check.problem import Problem
from graph.load.document import FilmDocument

STORY: dict[str, Any] = {
    "genres": ["Crime"],
    "cast": [{"person": "Al Pacino", "character": "Hanna"}, {"person": "Robert De Niro", "character": "McCauley"}],
    "settings": [
        {"name": "Los Angeles", "kind": "city"},
        {"name": "The diner", "kind": "business", "part_of": "Los Angeles"},
    ],
    "themes": [{"name": "Loneliness", "broader": "Isolation"}, {"name": "Isolation"}],
    "events": [
        {"title": "The robbery", "participants": ["McCauley"], "themes": ["Loneliness"]},
        {"title": "They talk", "participants": ["Hanna", "McCauley"], "setting": "The diner"},
    ],
}
"""Of everything a film may share, and of everything it has to itself, a little."""

EVERYTHING: LiteralString = """
MATCH (n:!Structure&!Load&!DeletedFilm)
RETURN labels(n) AS labels, n {.*, updatedAt: null, changeNumber: null} AS node, COLLECT {
  MATCH (n)-[r]->(m) WITH type(r) + ' ' + m.slug AS tie ORDER BY tie RETURN tie
} AS ties
ORDER BY n.slug, labels
"""


@dataclass(frozen=True)
class Given:
    """A document given by a test."""

    name: str
    document: FilmDocument | None
    problems: tuple[Problem, ...] = ()
    source: str = "test.yaml"
    is_legible: bool = True

    def located(self, problem: Problem) -> str:
        return f"{self.name}: {problem}"


def given(title: str = "Heat", year: int = 1995, *, name: str = "", **entries: object) -> Given:
    """A document, called by its title unless it has the name of a file."""
    return Given(name or title, FilmDocument.model_validate({"title": title, "year": year, **entries}))
