"""Who worked on a film: the cast as billed, and everyone behind the camera."""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.read.later import Later
from graph.read.questions.keyset import Key
from graph.read.questions.pages import Page, paged
from graph.read.selection import Question

CAST: LiteralString = "(<self>)<-[<edge>:ACTED_IN]-(<node>)"
BILLING = Key("<edge>.billing", "whole")


def cast(page: Page) -> Question:
    """A page of a film's cast, as billed."""
    return paged(cypher(CAST), [BILLING], page, has_edge=True, counted="COUNT { (<self>)<-[:ACTED_IN]-() }")


CHARACTERS_OF_ROLE: LiteralString = """
MATCH (<its_node>)-[:PORTRAYS {filmSlug: endNode(<self>).slug}]->(<character>)
WITH <character> ORDER BY <character>.name, <character>.slug
"""


def characters_of_role() -> Question:
    """The characters that a member of the cast plays in the film of this role."""
    return Question(cypher(CHARACTERS_OF_ROLE), binds=("character",))


DEPARTMENT: LiteralString = """coalesce(<work>.department, CASE type(<work>)
  WHEN 'DIRECTED' THEN 'Directing' WHEN 'WROTE' THEN 'Writing' ELSE 'Production' END)"""
JOB: LiteralString = """coalesce(<work>.job, CASE type(<work>)
  WHEN 'DIRECTED' THEN 'Director' WHEN 'WROTE' THEN 'Writer' ELSE 'Producer' END)"""

CREW: LiteralString = """
MATCH (<self>)<-[<work>:DIRECTED|WROTE|PRODUCED|WORKED_ON]-(<person>)
WITH <self> AS <film>, <person>, <department_of> AS <department>, <job_of> AS <job>
WHERE $departments IS NULL OR toLower(<department>) IN $departments
WITH <film>, <person>, <department>, <job> ORDER BY <department>, <job>, <person>.name, <person>.slug
"""


def crew(departments: Sequence[str] | None) -> Question:
    """A film's credits behind the camera, by department; `departments` in any case."""
    wanted = None if departments is None else [department.lower() for department in departments]
    return _credits(CREW, {"departments": wanted})


CREDITS: LiteralString = """
MATCH (<self>)-[<work>:DIRECTED|WROTE|PRODUCED|WORKED_ON]->(<film>)
WITH <film>, <self> AS <person>, <department_of> AS <department>, <job_of> AS <job>
WITH <film>, <person>, <department>, <job> ORDER BY <film>.year, <film>.slug, <department>, <job>
"""


def credits_of_person() -> Question:
    """A person's credits behind the camera, oldest film first."""
    return _credits(CREDITS, {})


def _credits(head: LiteralString, parameters: dict[str, object]) -> Question:
    made = cypher(head, department_of=cypher(DEPARTMENT), job_of=cypher(JOB))
    return Question(Cypher(made.text, parameters), binds=("film", "person", "department", "job"))


CO_STARS: LiteralString = """
MATCH (<self>)-[:ACTED_IN]->(<film>)<-[:ACTED_IN]-(<person>)
WITH <person>, <film> ORDER BY <film>.year, <film>.slug
WITH <person>, collect(<film>) AS <films>
ORDER BY size(<films>) DESC, <person>.name, <person>.slug LIMIT $first
"""


def co_stars(first: int | Later) -> Question:
    """People most often in a cast with this one, with the films they share."""
    return Question(Cypher(CO_STARS, {"first": first}), binds=("person", "films"))
