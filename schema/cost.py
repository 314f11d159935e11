"""How many nodes an operation could return, from the page sizes it asks for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLCompositeType,
    GraphQLError,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_list_type,
)

from schema.errors import Code, refused
from schema.limits import INTROSPECTION, Fragments, Limits

PAGE_ARGUMENTS = ("first", "last")
KEY_ARGUMENTS = ("ids",)

ASSUMED_LIST = 10
"""What a list without a page size is taken to hold: a film's directors are fewer, its events rarely more than 30."""


@dataclass(frozen=True)
class Size:
    """How many nodes come at a time: the query's own number, or what a variable will say."""

    rows: int
    argument: str | None = None
    variable: str | None = None

    def given(self, variables: Mapping[str, Any]) -> int:
        """The number, once the variables are known."""
        value = variables.get(self.variable) if self.variable else None
        if isinstance(value, list):
            return len(value)
        return value if isinstance(value, int) else self.rows


ONE = Size(1)


@dataclass(frozen=True)
class Portion:
    """A field that returns nodes, how many of them, the page it names, and what each node brings along."""

    field: FieldNode
    size: Size
    page: Size | None
    portions: tuple["Portion", ...]


def portions_of(
    schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments, limits: Limits
) -> tuple[Portion, ...]:
    """What an operation asks for, to be kept with it: only the variables change from request to request.

    The operation must be valid and within `check_shape`, which is what bounds this walk.
    """
    root = schema.get_root_type(operation.operation)
    walk = _Walk(schema, fragments, limits)
    return tuple(walk.portions(operation.selection_set, root, None))


def check_cost(portions: Sequence[Portion], variables: Mapping[str, Any], limits: Limits) -> list[GraphQLError]:
    """What is too much about an operation with these variables: a page too long, or too many nodes in all."""
    wrong_pages = [error for portion in portions for error in _wrong_pages(portion, variables, limits)]
    if wrong_pages:
        return wrong_pages
    rows = sum(_rows(portion, variables) for portion in portions)
    return [_too_costly(portions, variables, rows, limits)] if rows > limits.rows else []


def _rows(portion: Portion, variables: Mapping[str, Any]) -> int:
    return portion.size.given(variables) * (1 + sum(_rows(inner, variables) for inner in portion.portions))


def _wrong_pages(portion: Portion, variables: Mapping[str, Any], limits: Limits) -> Iterator[GraphQLError]:
    page = portion.page
    if page and not 0 <= page.given(variables) <= limits.page:
        yield _wrong_page(portion.field, page.argument, page.given(variables), limits)
    for inner in portion.portions:
        yield from _wrong_pages(inner, variables, limits)


def _wrong_page(field: FieldNode, argument: str | None, rows: int, limits: Limits) -> GraphQLError:
    name = field.name.value
    if argument in KEY_ARGUMENTS:
        message = f"`{name}` is asked for {rows} {argument}; the most at a time is {limits.page}."
    else:
        message = f"`{argument}` of `{name}` is {rows}; give 0 to {limits.page}, and go on from there with a cursor."
    return refused(Code.BAD_USER_INPUT, message, field)


def _too_costly(portions: Sequence[Portion], variables: Mapping[str, Any], rows: int, limits: Limits) -> GraphQLError:
    worst = _worst_path(portions, variables)
    path = ".".join(portion.field.name.value for portion in worst)
    message = (
        f"The query could return about {rows} nodes, most of them through `{path}`; the limit is {limits.rows}. "
        "Ask for smaller pages there (`first`), or in several queries."
    )
    return refused(Code.QUERY_TOO_COSTLY, message, worst[-1].field)


def _worst_path(portions: Sequence[Portion], variables: Mapping[str, Any]) -> list[Portion]:
    path: list[Portion] = []
    while portions:
        path.append(max(portions, key=lambda portion: _rows(portion, variables)))
        portions = path[-1].portions
    return path


@dataclass(frozen=True)
class _Walk:
    schema: GraphQLSchema
    fragments: Fragments
    limits: Limits

    def portions(
        self, selections: SelectionSetNode, parent: GraphQLNamedType | None, page: Size | None
    ) -> Iterator[Portion]:
        for selection in selections.selections:
            match selection:
                case FieldNode():
                    yield from self._of_field(selection, parent, page)
                case InlineFragmentNode(type_condition=condition, selection_set=inner):
                    narrower = self.schema.get_type(condition.name.value) if condition else parent
                    yield from self.portions(inner, narrower, page)
                case FragmentSpreadNode(name=name):
                    fragment = self.fragments[name.value]
                    narrower = self.schema.get_type(fragment.type_condition.name.value)
                    yield from self.portions(fragment.selection_set, narrower, page)

    def _of_field(self, node: FieldNode, parent: GraphQLNamedType | None, page: Size | None) -> Iterator[Portion]:
        field = self.schema.get_field(cast("GraphQLCompositeType", parent), node.name.value)
        if node.name.value in INTROSPECTION or node.selection_set is None or field is None:
            return
        own_page = _own_page(node, field, self.limits)
        is_list = is_list_type(get_nullable_type(field.type))
        size = (own_page or page or Size(ASSUMED_LIST)) if is_list else ONE
        # A connection is one object: its page size counts the lists that stand in it.
        handed_down = None if is_list else own_page
        inner = tuple(self.portions(node.selection_set, get_named_type(field.type), handed_down))
        yield Portion(node, size, own_page if own_page and own_page.argument else None, inner)


def _own_page(node: FieldNode, field: GraphQLField, limits: Limits) -> Size | None:
    possible = [name for name in (*PAGE_ARGUMENTS, *KEY_ARGUMENTS) if name in field.args]
    if not possible:
        return None
    given = {argument.name.value: argument.value for argument in node.arguments or ()}
    for name in possible:
        otherwise = _otherwise(field.args[name], limits)
        if name in given and not isinstance(given[name], NullValueNode):
            return _size(name, given[name], otherwise)
    return Size(_otherwise(field.args[possible[0]], limits))


def _otherwise(argument: GraphQLArgument, limits: Limits) -> int:
    stated = argument.default_value if argument.default is None else argument.default.value
    if argument.default is not None and isinstance(argument.default.literal, IntValueNode):
        stated = int(argument.default.literal.value)
    return min(stated if isinstance(stated, int) else limits.default_page, limits.page)


def _size(name: str, value: ValueNode, otherwise: int) -> Size:
    match value:
        case VariableNode(name=variable):
            return Size(otherwise, name, variable.value)
        case IntValueNode(value=number):
            return Size(int(number), name)
        case ListValueNode(values=values):
            return Size(len(values), name)
    return Size(otherwise, name)
