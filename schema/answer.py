"""From a request to the bytes of its answer: by one planned statement, or through the ordinary executor."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from http import HTTPStatus

import msgspec
import orjson
import strawberry
from cachetools import LRUCache
from graphql import ExecutionResult, GraphQLFormattedError
from graphql.execution.values import VariableValues

from graph.errors import BadArgument, DatabaseError
from graph.session import Graph
from schema.errors import HTTP_STATUS, Code, refused, tell
from schema.execute import Execution, execute_operation
from schema.limits import Limits
from schema.operation import GraphQLRequest, Operation, RequestErrors, coerce_variables, prepare
from schema.plan import CannotPlan, Plan, plan
from schema.shape import NoShape

REMEMBERED = 500
"""How many operations are kept parsed, and how many planned."""


@dataclass(frozen=True)
class Answer:
    """An encoded GraphQL response and the HTTP status that goes with it."""

    body: bytes
    status: int = HTTPStatus.OK


class Answerer:
    """Answers GraphQL requests from one graph."""

    def __init__(self, graph: Graph, schema: strawberry.Schema, limits: Limits) -> None:
        """Nothing is asked of the graph yet."""
        self._graph = graph
        self._schema = schema
        self._limits = limits
        self._prepared = lru_cache(REMEMBERED)(self._prepare)
        self._plans: LRUCache[tuple[Operation, tuple[object, ...]], Plan] = LRUCache(REMEMBERED)

    async def answer(self, request: GraphQLRequest) -> Answer:
        """The response to a request; errors are part of it."""
        try:
            operation = self._prepared(request.query, request.operation_name)
            variables = self._variables(operation, request)
        except RequestErrors as error:
            return _refusal(error)
        execution = Execution(self._schema, self._graph, operation, variables)
        try:
            return await self._by_plan(execution)
        except DatabaseError as trouble:
            return await self._by_executor(replace(execution, trouble=trouble), request)
        except (CannotPlan, NoShape, BadArgument, msgspec.ValidationError):
            return await self._by_executor(execution, request)

    async def _by_plan(self, execution: Execution) -> Answer:
        chosen = self._plan(execution.operation, execution.variables)
        statement = chosen.statement(execution.variables)
        rows = await self._graph.read(statement.text, statement.parameters)
        return Answer(chosen.encode(rows[0]))

    def _plan(self, operation: Operation, variables: VariableValues) -> Plan:
        key = (operation, tuple(variables.coerced.get(switch) for switch in operation.switches))
        if key not in self._plans:
            self._plans[key] = plan(self._schema, operation, variables)
        return self._plans[key]

    async def _by_executor(self, execution: Execution, request: GraphQLRequest) -> Answer:
        return _encoded(await execute_operation(execution, request.variables))

    def _prepare(self, query: str, operation_name: str | None) -> Operation:
        return prepare(self._schema._schema, self._limits, query, operation_name)  # noqa: SLF001

    def _variables(self, operation: Operation, request: GraphQLRequest) -> VariableValues:
        if request.is_get and not operation.is_query:
            message = "A GET request may only read: send a mutation or subscription with POST."
            raise RequestErrors([refused(Code.BAD_REQUEST, message)], Code.BAD_REQUEST, HTTPStatus.METHOD_NOT_ALLOWED)
        return coerce_variables(self._schema._schema, self._limits, operation, request.variables)  # noqa: SLF001


def _refusal(error: RequestErrors) -> Answer:
    told = [tell(each, error.stage) for each in error.errors]
    return Answer(orjson.dumps({"errors": told}), error.status or _status(told))


def _encoded(result: ExecutionResult) -> Answer:
    response: dict[str, object] = {"data": result.data}
    if not result.errors:
        return Answer(orjson.dumps(response))
    response["errors"] = told = [tell(error) for error in result.errors]
    return Answer(orjson.dumps(response), _status(told) if result.data is None else HTTPStatus.OK)


def _status(told: Sequence[GraphQLFormattedError]) -> HTTPStatus:
    return HTTP_STATUS[Code(told[0]["extensions"]["code"])]
