"""From a request to the bytes of its answer: by one planned statement, or through the ordinary executor."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from http import HTTPStatus
from typing import cast

import msgspec
import orjson
import strawberry
from cachetools import LRUCache
from graphql import ExecutionResult, GraphQLField, GraphQLFormattedError
from graphql.execution.values import VariableValues

from graph.errors import BadArgument, DatabaseError, FabulaError, ServerStopping
from graph.session import Graph
from graph.together import Together
from graph.watch.changes import Wanted
from graph.watch.feed import Feed
from schema.collect import Collector
from schema.errors import HTTP_STATUS, Code, refused, tell
from schema.execute import Execution, execute_operation
from schema.fields import Watches
from schema.limits import Limits
from schema.operation import GraphQLRequest, Operation, RequestErrors, coerce_variables, prepare
from schema.plan import CannotPlan, Plan, plan
from schema.rights import EDITORS_ONLY
from schema.select import arguments_of, standing_of
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
        self._together = Together(graph)
        self._schema = schema
        self._limits = limits
        self._prepared = lru_cache(REMEMBERED)(self._prepare)
        self._plans: LRUCache[tuple[Operation, tuple[object, ...]], Plan] = LRUCache(REMEMBERED)
        self.feed = Feed(graph)

    async def answer(self, request: GraphQLRequest) -> Answer:
        """The response to a request; errors are part of it."""
        try:
            execution = self._execution(request)
        except RequestErrors as error:
            return _refusal(error)
        if execution.operation.is_subscription:
            return _refusal(_not_once())
        return await self._answered(execution, request)

    async def answers(self, request: GraphQLRequest) -> AsyncGenerator[Answer | None]:
        """All responses to a request: one, or with a subscription one per change; None says that nothing is new."""
        try:
            execution = self._execution(request)
        except RequestErrors as error:
            yield _refusal(error)
            return
        if not execution.operation.is_subscription:
            yield await self._answered(execution, request)
            return
        try:
            async with self.feed.listen(self._wanted(execution)) as listener:
                yield None
                async for row in listener.changes():
                    yield None if row is None else await self._answered(replace(execution, row=row), request)
        except ServerStopping:
            raise
        except FabulaError as error:
            yield _failure([tell(error)])

    def is_subscription(self, request: GraphQLRequest) -> bool:
        """Whether a request means to be told of changes."""
        try:
            return self._prepared(request.query, request.operation_name).is_subscription
        except RequestErrors:
            return False

    async def _answered(self, execution: Execution, request: GraphQLRequest) -> Answer:
        try:
            return await self._by_plan(execution)
        except DatabaseError as trouble:
            execution = replace(execution, trouble=trouble)
        except (CannotPlan, NoShape, BadArgument, msgspec.ValidationError):
            pass
        return _encoded(await execute_operation(execution, request.variables))

    async def _by_plan(self, execution: Execution) -> Answer:
        chosen = self._plan(execution.operation, execution.variables)
        statement = chosen.statement(execution.variables, execution.row)
        return Answer(chosen.encode(await self._together.row(statement.text, statement.parameters)))

    def _plan(self, operation: Operation, variables: VariableValues) -> Plan:
        key = (operation, tuple(variables.coerced.get(switch) for switch in operation.switches))
        if key not in self._plans:
            self._plans[key] = plan(self._schema, operation, variables)
        return self._plans[key]

    def _prepare(self, query: str, operation_name: str | None) -> Operation:
        return prepare(self._schema._schema, self._limits, query, operation_name)  # noqa: SLF001

    def _execution(self, request: GraphQLRequest) -> Execution:
        operation = self._prepared(request.query, request.operation_name)
        if operation.is_mutation:
            _require_editor(operation, request)
        variables = coerce_variables(self._schema._schema, self._limits, operation, request.variables)  # noqa: SLF001
        return Execution(self._schema, self._graph, operation, variables)

    def _wanted(self, execution: Execution) -> Wanted:
        [selected] = Collector(self._schema._schema, execution.operation, execution.variables).root_fields()  # noqa: SLF001
        watches = standing_of(cast("GraphQLField", selected.field))
        assert isinstance(watches, Watches)  # noqa: S101  # validation let nothing else be subscribed to
        return watches.make(**arguments_of(self._schema, selected, execution.variables))


def _require_editor(operation: Operation, request: GraphQLRequest) -> None:
    if request.is_get:
        message = "A GET request may only read: send a mutation with POST."
        raise RequestErrors([refused(Code.BAD_REQUEST, message)], Code.BAD_REQUEST, HTTPStatus.METHOD_NOT_ALLOWED)
    if not request.is_editor:
        names = ", ".join(f"`{portion.field.name.value}`" for portion in operation.portions) or "A mutation"
        raise RequestErrors(
            [refused(Code.NOT_ALLOWED, EDITORS_ONLY.format(fields=names), operation.definition)], Code.NOT_ALLOWED
        )


def _not_once() -> RequestErrors:
    message = "A subscription goes on telling: ask for it with `accept: text/event-stream`."
    return RequestErrors([refused(Code.BAD_REQUEST, message)], Code.BAD_REQUEST, HTTPStatus.NOT_ACCEPTABLE)


def _refusal(error: RequestErrors) -> Answer:
    return _failure([tell(each, error.stage) for each in error.errors], error.status)


def _failure(told: Sequence[GraphQLFormattedError], status: HTTPStatus | None = None) -> Answer:
    return Answer(orjson.dumps({"errors": told}), status or _status(told))


def _encoded(result: ExecutionResult) -> Answer:
    response: dict[str, object] = {"data": result.data}
    if not result.errors:
        return Answer(orjson.dumps(response))
    response["errors"] = told = [tell(error) for error in result.errors]
    return Answer(orjson.dumps(response), _status(told) if result.data is None else HTTPStatus.OK)


def _status(told: Sequence[GraphQLFormattedError]) -> HTTPStatus:
    return HTTP_STATUS[Code(told[0]["extensions"]["code"])]
