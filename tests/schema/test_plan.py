"""Operations become one statement, always the same one."""

import strawberry
from hypothesis import given
from hypothesis import strategies as st

from schema.build import build_schema
from schema.plan import plan
from tests.fix_queries import Query, Snapshot

SCHEMA = build_schema()
EVERY_TEXT = """query ($text: String!) {
  film(slug: $text) { crew(departments: [$text]) { job } timeline(strand: $text) { position } }
  person(slug: $text) { name }
}"""


def test_an_operation_becomes_the_cypher_that_reviewers_have_read(
    schema: strawberry.Schema, query: Query, cypher_snapshot: Snapshot
) -> None:
    operation, variables = query.prepared(schema)

    statement = plan(schema, operation, variables).statement(variables)

    cypher_snapshot.expect(statement.text + "\n")


def test_the_same_operation_always_becomes_the_same_text(query: Query) -> None:
    texts = set()
    for schema in (build_schema(), build_schema()):
        operation, variables = query.prepared(schema)
        texts.add(plan(schema, operation, variables).statement(variables).text)

    assert len(texts) == 1


@given(text=st.text())
def test_no_value_ever_becomes_cypher(text: str) -> None:
    operation, variables = Query("any", EVERY_TEXT, {"text": text}).prepared(SCHEMA)
    harmless_operation, harmless = Query("any", EVERY_TEXT, {"text": "x"}).prepared(SCHEMA)

    statement = plan(SCHEMA, operation, variables).statement(variables)

    assert statement.text == plan(SCHEMA, harmless_operation, harmless).statement(harmless).text
