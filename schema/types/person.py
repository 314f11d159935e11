"""Person: someone who makes films or plays in them."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from graph.read.questions import credits as questions
from graph.read.questions import films as film_questions
from graph.read.questions.linked import unwound
from graph.read.questions.pages import Page, at_most
from graph.read.selection import Question
from schema.fields import answers, asked, computed, linked, seen, stored
from schema.types import later
from schema.types.arguments import After, Before, First, Last, OrderFilms, sorts
from schema.types.connection import Connection
from schema.types.node import Node


@strawberry.type(description="Someone who makes films or plays in them.")
class Person(Node):
    """A person."""

    slug: str = stored("Readable and stable, e.g. `nicolas-cage`.")
    name: str = stored("Name as credited, e.g. `Nicolas Cage`.")
    birth_year: int | None = stored("Year of birth, e.g. `1964`.")
    credits: list["Credit"] = answers(questions.credits_of_person(), "Work behind the camera, oldest film first.")
    characters: list[later.Character] = linked(
        "(<self>)-[:PORTRAYS]->(<it>)", "The characters this person has played, by name."
    )

    @asked(Connection[later.Film], "Films with this person in the cast, by title unless told otherwise.")
    def films(
        self,
        order_by: OrderFilms = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return film_questions.films(film_questions.FILMS_OF_PERSON, Page(first, after, last, before), sorts(order_by))

    @asked(list["CoStar"], "People most often in a cast with this one.")
    def co_stars(
        self, first: Annotated[int | None, strawberry.argument(description="How many at most.")] = 10
    ) -> Question:
        """See the description."""
        return questions.co_stars(at_most(first, 10))


@strawberry.type(description="A piece of work behind the camera.")
class Credit:
    """A credit."""

    person: Person = seen("person", "Who did it.")
    film: later.Film = seen("film", "For which film.")
    job: str = computed("<its_job>", "What they did, e.g. `Director`.")
    department: str = computed("<its_department>", "Where that belongs, e.g. `Directing`.")


@strawberry.type(description="Someone who shares films with a person.")
class CoStar:
    """A co-star."""

    person: Person = seen("person", "The other one.")
    films: list[later.Film] = answers(unwound("films"), "The films they share, oldest first.")
