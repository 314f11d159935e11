"""Similar films, with the reasons."""

import strawberry

from graph.read.questions import similar as questions
from schema.fields import answers, computed, seen, stored
from schema.types import later
from schema.types.theme import Theme


@strawberry.type(description="A theme two films share, and what it adds to their score.")
class SharedTheme:
    """A reason."""

    theme: Theme = seen("theme", "The theme.")
    weight: float = stored("Its weight in the one film × its weight in the other, from 0 to 1.")
    rarity: float = stored("ln(1 + films ÷ films with this theme): the rarer, the more it says.")
    share: float = stored("The part of the score it gives; all shares add up to 1.")


@strawberry.type(description="A film like another, how much and why.")
class SimilarFilm:
    """A film with its score."""

    film: later.Film = seen("film", "The other film.")
    score: float = computed("<its_score>", "How similar it is, from 0 to 1; a film is 1.0 similar to itself.")
    because: list[SharedTheme] = answers(questions.reasons(), "The shared themes, the weightiest reason first.")
