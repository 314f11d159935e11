"""Every query of tests/queries, by the planner, by the ordinary executor and by a statement per field: all alike."""

import json

import strawberry

from graph.session import Graph
from schema.answer import Answerer
from schema.execute import Execution, execute_operation
from tests.fix_queries import Query, Snapshot, as_snapshot
from tests.plain import Plain


async def test_a_query_answers_as_it_did(answerer: Answerer, query: Query, answer_snapshot: Snapshot) -> None:
    answer = await answerer.answer(query.request)

    answer_snapshot.expect(as_snapshot(answer.body))


async def test_a_query_costs_one_statement(answerer: Answerer, query: Query, statements_sent: list[str]) -> None:
    await answerer.answer(query.request)

    assert len(statements_sent) == 1


async def test_the_executor_answers_as_the_planner_does(
    answerer: Answerer, seeded: Graph, schema: strawberry.Schema, query: Query
) -> None:
    planned = await answerer.answer(query.request)

    operation, variables = query.prepared(schema)
    executed = await execute_operation(Execution(schema, seeded, operation, variables), query.variables)

    assert executed.errors is None
    assert as_text(executed.data) == as_text(json.loads(planned.body)["data"])


async def test_a_statement_per_field_answers_as_the_planner_does(
    answerer: Answerer, seeded: Graph, schema: strawberry.Schema, query: Query
) -> None:
    planned = await answerer.answer(query.request)

    plain = await Plain(schema, seeded).answer(query.text, query.variables)

    assert plain.errors is None
    assert as_text(plain.data) == as_text(json.loads(planned.body)["data"])


def as_text(data: object) -> str:
    """JSON with its keys in the order in which they came."""
    return json.dumps(data)
