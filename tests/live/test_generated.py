"""Made-up operations are answered alike by the planner and by the ordinary executor."""

import json

import pytest
from hypothesis import HealthCheck, event, given, settings

from graph.errors import BadArgument
from graph.session import Graph
from schema.answer import Answerer
from schema.build import build_schema
from schema.errors import tell
from schema.execute import Execution, execute_operation
from schema.limits import Limits
from schema.operation import GraphQLRequest, RequestErrors, coerce_variables, prepare
from schema.plan import CannotPlan, plan
from schema.shape import NoShape
from tests.generated import Generated, operations
from tests.plain import Plain

SCHEMA = build_schema()
CORE = SCHEMA._schema
SHARED = settings(deadline=None, suppress_health_check=list(HealthCheck))
# An error in one field cancels its siblings; the driver leaves a socket it was just opening to the garbage collector.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

EXAMPLES = max(200, SHARED.max_examples)
"""200 as a rule; `--hypothesis-profile=nightly` asks for 2,000."""


@settings(SHARED, max_examples=EXAMPLES)
@given(operation=operations(CORE))
async def test_the_planner_answers_as_the_executor_does(
    seeded: Graph, answerer: Answerer, operation: Generated
) -> None:
    answered = json.loads((await answerer.answer(request(operation))).body)

    assert as_text(answered) == as_text(await executed(seeded, operation))


@settings(SHARED, max_examples=25)
@given(operation=operations(CORE))
async def test_the_planner_answers_as_a_statement_per_field_does(
    seeded: Graph, answerer: Answerer, operation: Generated
) -> None:
    answered = json.loads((await answerer.answer(request(operation))).body)
    if "errors" not in answered:
        plain = await Plain(SCHEMA, seeded).answer(operation.query, operation.variables)

        assert as_text({"data": plain.data}) == as_text(answered)


def request(operation: Generated) -> GraphQLRequest:
    return GraphQLRequest(operation.query, operation.variables, None, is_get=False)


async def executed(graph: Graph, operation: Generated) -> dict[str, object]:
    """What the ordinary executor answers; notes whether the planner could have."""
    try:
        prepared = prepare(CORE, Limits(), operation.query, None)
        variables = coerce_variables(CORE, Limits(), prepared, operation.variables)
    except RequestErrors as refusal:
        event("refused before execution")
        return {"errors": [tell(error, refusal.stage) for error in refusal.errors]}
    try:
        plan(SCHEMA, prepared, variables).statement(variables)
        event("planned whole")
    except (CannotPlan, NoShape, BadArgument) as reason:
        event(f"not planned: {type(reason).__name__}")
    result = await execute_operation(Execution(SCHEMA, graph, prepared, variables), operation.variables)
    errors = {"errors": [tell(error) for error in result.errors]} if result.errors else {}
    return {"data": result.data, **errors}


def as_text(answer: object) -> str:
    """JSON with its keys in the order in which they came; errors of parallel fields come in any order."""
    if isinstance(answer, dict) and "errors" in answer:
        answer = {**answer, "errors": sorted(json.dumps(error, sort_keys=True) for error in answer["errors"])}
    return json.dumps(answer)
