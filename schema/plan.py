"""Plans: what an operation asks of the graph, and the shape of its answer, worked out once for many requests."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
import strawberry
from graphql.execution.values import VariableValues

from graph.read.compile import compile_selection, parameters_of
from graph.read.selection import Asked
from graph.watch.changes import Row
from schema.collect import Collector, SelectedField
from schema.operation import Operation
from schema.select import select, standing_of
from schema.shape import shape_of

TEXTS_PER_PLAN = 64
"""Arguments such as a cursor or an order change the text; few of those are in use at a time."""


class CannotPlan(Exception):
    """The operation has something that the graph alone can't answer, such as introspection or a mutation."""


@dataclass(frozen=True)
class Statement:
    """What is sent to Neo4j."""

    text: str
    parameters: Mapping[str, object]


class Plan:
    """How to answer an operation with one statement, whatever the values of its variables."""

    def __init__(self, schema: strawberry.Schema, fields: tuple[SelectedField, ...]) -> None:
        """Raises CannotPlan or NoShape where there is no plan, BadArgument where a literal makes no sense."""
        if not all(_is_in_graph(selected) for selected in fields):
            raise CannotPlan
        self._selection = select(schema, fields)
        self._envelope = msgspec.defstruct("Response", [("data", shape_of(fields))])
        self._fixed = {number: site.ask(None) for number, site in enumerate(self._selection.sites) if site.is_fixed}
        self._text = lru_cache(TEXTS_PER_PLAN)(self._compile)

    def statement(self, variables: VariableValues, row: Row | None = None) -> Statement:
        """The statement for these variables, and for the row that a subscription tells. Raises BadArgument."""
        asked = tuple(
            self._fixed[number] if number in self._fixed else site.ask(variables)
            for number, site in enumerate(self._selection.sites)
        )
        return Statement(self._text(asked), parameters_of(asked, row))

    def encode(self, row: Mapping[str, Any]) -> bytes:
        """The response. Raises msgspec.ValidationError where the graph lacks what the schema promises."""
        return msgspec.json.encode(msgspec.convert({"data": row}, self._envelope))

    def _compile(self, asked: tuple[Asked, ...]) -> str:
        return compile_selection(self._selection.answers, asked)


def plan(schema: strawberry.Schema, operation: Operation, variables: VariableValues) -> Plan:
    """The plan of an operation, of which variables matter only to `@skip` and `@include`."""
    if operation.is_mutation:
        raise CannotPlan
    return Plan(schema, Collector(schema._schema, operation, variables).root_fields())  # noqa: SLF001


def _is_in_graph(selected: SelectedField) -> bool:
    return selected.field is None or standing_of(selected.field) is not None
