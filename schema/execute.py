"""The ordinary executor: graphql-core walks the answer, and each field of the root brings its whole tree at once.

It answers what can't be planned whole, and words the errors of what can, exactly as the specification has it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import strawberry
from graphql import (
    ExecutionResult,
    GraphQLField,
    GraphQLResolveInfo,
    GraphQLSchema,
    execute,
    is_interface_type,
    is_object_type,
)
from graphql.execution.values import VariableValues

from graph.errors import BadArgument, DatabaseError
from graph.read.compile import ROW, compile_selection, parameters_of
from graph.read.selection import Asked
from graph.session import Graph
from graph.watch.changes import Row
from schema.collect import TYPENAME, Collector, SelectedField
from schema.fields import Does
from schema.operation import Operation
from schema.select import Site, arguments_of, select, standing_of


@dataclass(frozen=True)
class Execution:
    """One request on its way through the executor."""

    schema: strawberry.Schema
    graph: Graph
    operation: Operation
    variables: VariableValues
    row: Row | None = None
    """The change that a subscription tells this time."""
    trouble: DatabaseError | None = None
    """What Neo4j has said already; then it is not asked again."""
    refusals: dict[int, BadArgument] = field(default_factory=dict)
    """Arguments that make no sense, by the identity of their field's node."""


async def execute_operation(execution: Execution, given: Mapping[str, Any]) -> ExecutionResult:
    """The result with its errors in their places."""
    result = execute(
        execution.schema._schema,  # noqa: SLF001  # graphql-core's own schema
        execution.operation.document,
        variable_values=dict(given),
        operation_name=name.value if (name := execution.operation.definition.name) else None,
        context_value=execution,
        field_resolver=resolve,
    )
    return result if isinstance(result, ExecutionResult) else await result


def leave_to_plans(schema: GraphQLSchema) -> None:
    """Take Strawberry's resolvers off every field that stands in the graph: `resolve` stands in for all of them."""
    for each in schema.type_map.values():
        if is_interface_type(each):
            each.resolve_type = lambda value, *_: value[TYPENAME]
        if is_object_type(each):
            each.is_type_of = None
            for definition in each.fields.values():
                if standing_of(definition) is not None:
                    definition.resolve = None


def resolve(source: Mapping[str, Any] | None, info: GraphQLResolveInfo[Execution], **_: object) -> Any:  # noqa: ANN401
    """A field's value: at the root asked of the graph with all that is selected below, elsewhere already there."""
    execution = info.context
    if source is None:
        return _ask(execution, info)
    if refusal := execution.refusals.get(id(info.field_nodes[0])):
        raise refusal
    return source[cast("str", info.path.key)]


async def _ask(execution: Execution, info: GraphQLResolveInfo[Execution]) -> Any:  # noqa: ANN401
    if execution.trouble:
        raise execution.trouble
    key = cast("str", info.path.key)
    collector = Collector(info.schema, execution.operation, execution.variables)
    selected = collector.field(info.parent_type, key, list(info.field_nodes))
    selection = select(execution.schema, (selected,))
    asked = dict(_asked(execution, selection.sites))
    if refusal := execution.refusals.get(id(selected.node)):
        raise refusal
    row = await _row(execution, selected)
    parameters = parameters_of(asked) | ({} if row is None else {ROW: row})
    rows = await execution.graph.read(compile_selection(selection.answers, asked), parameters)
    return rows[0]["answer"][key]


async def _row(execution: Execution, selected: SelectedField) -> Row | None:
    """What the answer starts from: the change that is told, the outcome of the effect, or nothing."""
    match standing_of(cast("GraphQLField", selected.field)):
        case Does(do):
            return await do(execution.graph, **arguments_of(execution.schema, selected, execution.variables))
    return execution.row


def _asked(execution: Execution, sites: Sequence[Site]) -> Iterator[tuple[int, Asked]]:
    for number, site in enumerate(sites):
        try:
            yield number, site.ask(execution.variables)
        except BadArgument as refusal:
            execution.refusals.update((id(node), refusal) for node in site.nodes)
