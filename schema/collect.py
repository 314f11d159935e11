"""The fields an operation selects, as a tree: fragments, aliases, `@skip` and `@include` are worked out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionNode,
    SelectionSetNode,
    get_directive_values,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
)
from graphql.execution.values import VariableValues

from schema.operation import Operation

TYPENAME = "__typename"

Cases = tuple[tuple[GraphQLObjectType, tuple["SelectedField", ...]], ...]


@dataclass(frozen=True, eq=False)
class SelectedField:
    """A field of the answer, under its response key, with what is selected of each type it may be."""

    key: str
    node: FieldNode
    parent: GraphQLObjectType
    field: GraphQLField | None
    """None for `__typename`."""
    cases: Cases

    @property
    def is_abstract(self) -> bool:
        """Whether the answer may be of several types."""
        return self.field is not None and is_abstract_type(get_named_type(self.field.type))


@dataclass(frozen=True)
class Collector:
    """Collects the fields of one operation with its variables."""

    schema: GraphQLSchema
    operation: Operation
    variables: VariableValues

    def root_fields(self) -> tuple[SelectedField, ...]:
        """The fields at the top of the operation."""
        root = cast("GraphQLObjectType", self.schema.get_root_type(self.operation.definition.operation))
        return self._fields(root, [self.operation.definition.selection_set])

    def field(self, parent: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> SelectedField:
        """A field with everything that its nodes, which share a response key, select below it."""
        if nodes[0].name.value == TYPENAME:
            return SelectedField(key, nodes[0], parent, None, ())
        definition = self.schema.get_field(parent, nodes[0].name.value)
        named = get_named_type(cast("GraphQLField", definition).type)
        if is_leaf_type(named):
            return SelectedField(key, nodes[0], parent, definition, ())
        selections = [node.selection_set for node in nodes if node.selection_set]
        cases = tuple((each, self._fields(each, selections)) for each in self._possible(named))
        return SelectedField(key, nodes[0], parent, definition, cases)

    def _fields(self, parent: GraphQLObjectType, selections: list[SelectionSetNode]) -> tuple[SelectedField, ...]:
        by_key: dict[str, list[FieldNode]] = {}
        for selection_set in selections:
            for node in self._field_nodes(parent, selection_set):
                by_key.setdefault((node.alias or node.name).value, []).append(node)
        return tuple(self.field(parent, key, nodes) for key, nodes in by_key.items())

    def _field_nodes(self, parent: GraphQLObjectType, selection_set: SelectionSetNode) -> Iterator[FieldNode]:
        for selection in selection_set.selections:
            if not self._is_included(selection):
                continue
            match selection:
                case FieldNode():
                    yield selection
                case InlineFragmentNode(type_condition=condition, selection_set=inner):
                    if condition is None or self._applies(condition.name.value, parent):
                        yield from self._field_nodes(parent, inner)
                case FragmentSpreadNode(name=spread):
                    fragment = self.operation.fragments[spread.value]
                    if self._applies(fragment.type_condition.name.value, parent):
                        yield from self._field_nodes(parent, fragment.selection_set)

    def _is_included(self, selection: SelectionNode) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, selection, self.variables)
        include = get_directive_values(GraphQLIncludeDirective, selection, self.variables)
        return not (skip and skip["if"]) and (include is None or include["if"])

    def _applies(self, condition: str, parent: GraphQLObjectType) -> bool:
        named = self.schema.type_map[condition]
        return parent in self._possible(named)

    def _possible(self, named: object) -> list[GraphQLObjectType]:
        if is_abstract_type(named):
            return list(self.schema.get_possible_types(named))
        return [cast("GraphQLObjectType", named)]
