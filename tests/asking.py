"""What queries can ask for, what they do ask for, and what of that has an answer; all by name.

Names are those of GraphQL: `Event.causes`, `Event.causes(depth:)`, `IntFilter.lt`, `NodeKind.FILM`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLType,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    Visitor,
    execute_sync,
    get_named_type,
    parse,
    value_from_ast_untyped,
    visit,
)

from tests.fix_queries import Query


def offered(schema: GraphQLSchema) -> set[str]:
    """All that a query can ask for: fields with their arguments, and whatever can be given to these."""
    assert schema.query_type is not None
    kinds: list[GraphQLNamedType] = [schema.query_type]
    for kind in kinds:
        kinds.extend({each for each in beyond(kind, schema) if each not in kinds})
    return {name for kind in kinds for name in names_of(kind)}


def beyond(kind: GraphQLNamedType, schema: GraphQLSchema) -> Iterator[GraphQLNamedType]:
    """The types that a type leads to. An enum counts where it is given, not where it is answered."""
    match kind:
        case GraphQLObjectType(fields=fields) | GraphQLInterfaceType(fields=fields):
            for each in fields.values():
                yield from (get_named_type(argument.type) for argument in each.args.values())
                if not isinstance(answer := get_named_type(each.type), GraphQLEnumType):
                    yield answer
        case GraphQLInputObjectType(fields=entries):
            yield from (get_named_type(entry.type) for entry in entries.values())
    if isinstance(kind, GraphQLInterfaceType):
        yield from schema.get_possible_types(kind)


def names_of(kind: GraphQLNamedType) -> Iterator[str]:
    match kind:
        case GraphQLObjectType(fields=fields) | GraphQLInterfaceType(fields=fields):
            for name, each in fields.items():
                yield f"{kind}.{name}"
                yield from (f"{kind}.{name}({argument}:)" for argument in each.args)
        case GraphQLInputObjectType(fields=parts) | GraphQLEnumType(values=parts):
            yield from (f"{kind}.{part}" for part in parts)


@dataclass
class Asking(Visitor):
    """Notes what a query asks for at each of its fields, known by the identity of its node."""

    types: TypeInfo
    variables: dict[str, Any]
    names: dict[int, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    def enter_variable_definition(self, node: VariableDefinitionNode, *_: object) -> None:
        if node.default_value:
            self.variables.setdefault(node.variable.name.value, value_from_ast_untyped(node.default_value))

    def enter_field(self, node: FieldNode, *_: object) -> None:
        definition = self.types.get_field_def()
        assert definition is not None
        name = f"{self.types.get_parent_type()}.{node.name.value}"
        self.names[id(node)] = {name}
        for argument in node.arguments or ():
            value = value_from_ast_untyped(argument.value, self.variables)
            if value is not None:
                self.names[id(node)].add(f"{name}({argument.name.value}:)")
                self.names[id(node)].update(stated(definition.args[argument.name.value].type, value))


def stated(kind: GraphQLType, value: Any) -> Iterator[str]:
    """The entries and words that make up a value."""
    named = get_named_type(kind)
    match value:
        case list():
            for each in value:
                yield from stated(named, each)
        case dict() if isinstance(named, GraphQLInputObjectType):
            for key, each in value.items():
                yield f"{named}.{key}"
                yield from stated(named.fields[key].type, each)
        case str() if isinstance(named, GraphQLEnumType):
            yield f"{named}.{value}"


def asked(schema: GraphQLSchema, query: Query) -> set[str]:
    """What a query asks for."""
    return set().union(*noted(schema, query, parse(query.text)).values())


def noted(schema: GraphQLSchema, query: Query, document: DocumentNode) -> dict[int, set[str]]:
    asking = Asking(TypeInfo(schema), dict(query.variables))
    visit(document, TypeInfoVisitor(asking.types, asking))
    return asking.names


def answered(schema: GraphQLSchema, query: Query, answer: Mapping[str, Any]) -> set[str]:
    """What of that has an answer that is neither null nor empty. The answer is read as if it were a graph."""
    document = parse(query.text)
    names = noted(schema, query, document)
    found: set[str] = set()

    def read(source: Mapping[str, Any], info: GraphQLResolveInfo[Any], **_: object) -> Any:
        value = source[str(info.path.key)]
        if is_something(value):
            found.update(*(names[id(node)] for node in info.field_nodes))
        return value

    result = execute_sync(
        schema,
        document,
        answer["data"],
        variable_values=query.variables,
        field_resolver=read,
        type_resolver=lambda value, *_: value["id"].partition(":")[0],
    )
    assert result.errors is None, f"{query.name}: {result.errors}"
    return found


def is_something(value: Any) -> bool:
    """Whether an answer says anything: `false` and 0 do by themselves, yet not as all that a row or page holds."""
    match value:
        case dict():
            return any(each and is_something(each) for each in value.values())
        case list():
            return any(map(is_something, value))
    return value is not None
