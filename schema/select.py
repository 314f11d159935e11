"""From the fields an operation selects to a selection the graph can compile, and the sites where it asks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import strawberry
from graphql import (
    FieldNode,
    GraphQLField,
    get_argument_values,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_non_null_type,
    print_ast,
)
from graphql.execution.values import VariableValues
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField

from graph.cypher import Cypher, cypher, name
from graph.read.selection import Answer, Asked, Constant, Part, Record, Rows, Value
from schema.collect import TYPENAME, SelectedField
from schema.fields import STANDING, Asks, Computed, Does, Seen, Standing, Stored, Watches

TEMPORAL = frozenset({"Date", "DateTime"})
"""Scalars that Neo4j holds as temporal values of its own and that are sent as text."""


@dataclass(frozen=True, eq=False)
class Site:
    """A field that asks the graph something its arguments decide."""

    selected: SelectedField
    standing: Asks | Computed
    schema: strawberry.Schema
    nodes: list[FieldNode] = field(default_factory=list)
    """Where the operation has this field, or an equal one that is answered with it."""

    def ask(self, variables: VariableValues) -> Asked:
        """What is asked with these variables. Raises BadArgument."""
        return self.standing.make(**arguments_of(self.schema, self.selected, variables))


@dataclass(frozen=True, eq=False)
class Selection:
    """The answers to take, and the sites whose questions they refer to by number."""

    answers: tuple[tuple[str, Answer], ...]
    sites: tuple[Site, ...]


def select(schema: strawberry.Schema, fields: tuple[SelectedField, ...]) -> Selection:
    """What to ask the graph for these fields of the root."""
    selecting = _Selecting(schema)
    answers = selecting.answers(fields)
    return Selection(answers, tuple(selecting.sites))


def arguments_of(schema: strawberry.Schema, selected: SelectedField, variables: VariableValues) -> dict[str, Any]:
    """The arguments of a field, by their Python names."""
    definition = cast("GraphQLField", selected.field)
    if not definition.args:
        return {}
    values = get_argument_values(definition, selected.node, variables)
    declared = strawberry_field(definition).arguments
    given = convert_arguments(values, declared, schema.schema_converter.scalar_registry, schema.config)
    return {argument.python_name: given.get(argument.python_name) for argument in declared}


def strawberry_field(definition: GraphQLField) -> StrawberryField:
    """The Strawberry field behind a field of the schema."""
    return cast("StrawberryField", definition.extensions["strawberry-definition"])


def standing_of(definition: GraphQLField) -> Standing | None:
    """Where in the graph a field's answer is, if it is there."""
    behind = definition.extensions.get("strawberry-definition")
    return cast("Standing | None", behind.metadata.get(STANDING)) if behind else None


class _Selecting:
    """Selects; fields that ask the same of the same rows become one answer."""

    def __init__(self, schema: strawberry.Schema) -> None:
        self.sites: list[Site] = []
        self._schema = schema
        self._places: dict[object, int] = {}

    def answers(self, fields: tuple[SelectedField, ...]) -> tuple[tuple[str, Answer], ...]:
        return tuple((selected.key, self._answer(selected)) for selected in fields)

    def _answer(self, selected: SelectedField) -> Answer:
        if selected.field is None:
            return Constant(selected.parent.name)
        match standing_of(selected.field):
            case Stored():
                return Value(self._value(selected, Computed(_property(selected.field, selected.node.name.value))))
            case Computed() as computed:
                return Value(self._value(selected, computed))
            case Seen(variable):
                return Part(variable, self._record(selected), not is_non_null_type(selected.field.type))
            case Does() | Watches():
                return Part(None, self._record(selected), is_nullable=False)
            case Asks() as asks:
                return self._rows(selected, asks)
        message = f"{selected.parent.name}.{selected.node.name.value} stands nowhere in the graph."
        raise LookupError(message)

    def _value(self, selected: SelectedField, computed: Computed) -> int:
        return self._same_or(self._site(selected, computed), _asks(selected))

    def _rows(self, selected: SelectedField, asks: Asks) -> Rows:
        site = self._site(selected, asks)
        record = self._record(selected)
        is_list = is_list_type(get_nullable_type(cast("GraphQLField", selected.field).type))
        return Rows(self._same_or(site, (*_asks(selected), record)), record, is_list)

    def _site(self, selected: SelectedField, standing: Asks | Computed) -> int:
        self.sites.append(Site(selected, standing, self._schema, [selected.node]))
        return len(self.sites) - 1

    def _same_or(self, site: int, asks: object) -> int:
        """The site that asks the same, if there is one. Then this is the last, as all below it were there, too."""
        same = self._places.setdefault(asks, site)
        if same != site:
            self.sites[same].nodes.extend(self.sites.pop().nodes)
        return same

    def _record(self, selected: SelectedField) -> Record:
        if not selected.is_abstract:
            return Record(((None, self.answers(selected.cases[0][1])),))
        # The executor learns from `__typename` what it has before it; the encoder leaves it out where nobody asked.
        named = (
            (possible.name, {TYPENAME: Constant(possible.name)} | dict(self.answers(fields)))
            for possible, fields in selected.cases
        )
        return Record(tuple((label, tuple(answers.items())) for label, answers in named))


def _asks(selected: SelectedField) -> tuple[str, ...]:
    """What a field asks, by its name and arguments."""
    return (selected.parent.name, selected.node.name.value, *map(print_ast, selected.node.arguments or ()))


def _property(definition: GraphQLField, own_name: str) -> Callable[[], Cypher]:
    stored = cypher("<self>.<property>", property=name(own_name))
    if is_list_type(get_nullable_type(definition.type)):
        stored = cypher("coalesce(<stored>, [])", stored=stored)
    elif get_named_type(definition.type).name in TEMPORAL:
        stored = cypher("toString(<stored>)", stored=stored)
    return lambda: stored
