"""From a request to a valid operation; what depends on its text alone is done once per text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    Visitor,
    get_variable_values,
    specified_rules,
    validate,
    visit,
)
from graphql.execution.values import VariableValues

from schema.cost import Portion, check_cost, portions_of
from schema.errors import Code, refused
from schema.limits import Limits, check_shape, fragments_of, parse_bounded


@dataclass(frozen=True)
class GraphQLRequest:
    """What a client sends."""

    query: str
    variables: Mapping[str, Any]
    operation_name: str | None
    is_get: bool
    is_editor: bool = False


@dataclass(frozen=True, eq=False)
class Operation:
    """A valid operation of a document, within the limits that its text alone decides."""

    document: DocumentNode
    definition: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    portions: tuple[Portion, ...]
    switches: tuple[str, ...]
    """The variables that `@skip` and `@include` look at: they decide the shape of the answer."""

    @property
    def is_mutation(self) -> bool:
        """Whether it changes the graph."""
        return self.definition.operation is OperationType.MUTATION

    @property
    def is_subscription(self) -> bool:
        """Whether it goes on telling."""
        return self.definition.operation is OperationType.SUBSCRIPTION


class RequestErrors(Exception):
    """Why an operation is not executed at all."""

    def __init__(self, errors: Sequence[GraphQLError], stage: Code, status: HTTPStatus | None = None) -> None:
        """Keep the errors, the code of those that carry none, and the HTTP status where the code implies another."""
        super().__init__("; ".join(error.message for error in errors))
        self.errors = errors
        self.stage = stage
        self.status = status


def prepare(schema: GraphQLSchema, limits: Limits, query: str, operation_name: str | None) -> Operation:
    """The operation that a text and a name mean. Raises RequestErrors."""
    document = _parsed(query, limits)
    _refuse(check_shape(document, limits), Code.QUERY_TOO_DEEP)
    _refuse(validate(schema, document, specified_rules), Code.GRAPHQL_VALIDATION_FAILED)
    definition = _chosen(document, operation_name)
    fragments = fragments_of(document)
    return Operation(
        document, definition, fragments, portions_of(schema, definition, fragments, limits), _switches(document)
    )


def coerce_variables(
    schema: GraphQLSchema, limits: Limits, operation: Operation, given: Mapping[str, Any]
) -> VariableValues:
    """The variables of a request as the operation declares them. Raises RequestErrors."""
    coerced = get_variable_values(schema, operation.definition.variable_definitions or (), dict(given))
    if isinstance(coerced, list):
        raise RequestErrors(coerced, Code.BAD_USER_INPUT)
    _refuse(check_cost(operation.portions, coerced.coerced, limits), Code.QUERY_TOO_COSTLY)
    return coerced


def _parsed(query: str, limits: Limits) -> DocumentNode:
    try:
        return parse_bounded(query, limits)
    except GraphQLError as error:
        raise RequestErrors([error], Code.GRAPHQL_PARSE_FAILED) from error


def _refuse(errors: Sequence[GraphQLError], stage: Code) -> None:
    if errors:
        raise RequestErrors(errors, stage)


def _chosen(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = {
        each.name.value if each.name else None: each
        for each in document.definitions
        if isinstance(each, OperationDefinitionNode)
    }
    if name in operations:
        return operations[name]
    if name is None and len(operations) == 1:
        return next(iter(operations.values()))
    names = ", ".join(f"'{each}'" for each in operations if each) or "none"
    asked = f"no operation '{name}'" if name else "several operations, and `operationName` chooses none"
    message = f"The query has {asked}; it has: {names}."
    raise RequestErrors([refused(Code.BAD_REQUEST, message)], Code.BAD_REQUEST)


class _Switches(Visitor):
    """Collects the variables that directives on selections look at."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, None] = {}

    def enter_directive(self, node: Any, *_: object) -> None:  # noqa: ANN401  # visitors are untyped
        for argument in node.arguments:
            if argument.value.kind == "variable":
                self.found[argument.value.name.value] = None


def _switches(document: DocumentNode) -> tuple[str, ...]:
    switches = _Switches()
    visit(document, switches)
    return tuple(switches.found)
