"""Plans: what an operation asks of the graph, and the shape of its answer, worked out once for many requests."""

from collections.abc import Hashable, Mapping
from typing import Any

import msgspec
import strawberry
from cachetools import LRUCache
from graphql.execution.values import VariableValues

from graph.read.compile import ROW
from graph.watch.changes import Row
from schema.collect import Collector, SelectedField
from schema.form import Form, Statement, form_of
from schema.operation import Operation
from schema.select import select, standing_of
from schema.shape import shape_of

FORMS_PER_PLAN = 64
"""An order, a kind or a variable that is null changes the text; few combinations are in use at a time."""


class CannotPlan(Exception):
    """The operation has something that the graph alone can't answer, such as introspection or a mutation."""


class Plan:
    """How to answer an operation with one statement, whatever the values of its variables."""

    def __init__(self, schema: strawberry.Schema, fields: tuple[SelectedField, ...]) -> None:
        """Raises CannotPlan or NoShape where there is no plan."""
        if not all(_is_in_graph(selected) for selected in fields):
            raise CannotPlan
        self._selection = select(schema, fields)
        self._envelope = msgspec.defstruct("Response", [("data", shape_of(fields))])
        self._forms: LRUCache[Hashable, Form] = LRUCache(FORMS_PER_PLAN)

    def statement(self, variables: VariableValues, row: Row | None = None) -> Statement:
        """The statement for these variables, and for the row that a subscription tells. Raises BadArgument."""
        key = form_of(variables.coerced)
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = Form(self._selection, variables)
        statement = form.statement(variables)
        return statement if row is None else Statement(statement.text, {**statement.parameters, ROW: row})

    def encode(self, row: Mapping[str, Any]) -> bytes:
        """The response. Raises msgspec.ValidationError where the graph lacks what the schema promises."""
        return msgspec.json.encode(msgspec.convert({"data": row}, self._envelope))


def plan(schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> Plan:
    """The plan of an operation, of which variables matter only to `@skip` and `@include`."""
    if operation.is_mutation:
        raise CannotPlan
    return Plan(schema, Collector(schema._schema, operation, variables).root_fields())  # noqa: SLF001


def _is_in_graph(selected: SelectedField) -> bool:
    return selected.field is None or standing_of(selected.field) is not None
