"""The schema as it is printed, promised and explained."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import strawberry
from graphql import (
    EnumTypeDefinitionNode,
    FieldDefinitionNode,
    InputObjectTypeDefinitionNode,
    InputValueDefinitionNode,
    InterfaceTypeDefinitionNode,
    ObjectTypeDefinitionNode,
    TypeDefinitionNode,
    parse,
    print_ast,
)

ROOT = Path(__file__).parent.parent.parent
SDL = ROOT / "schema" / "schema.graphql"
CONTRACT = ROOT.parent / "shared" / "design" / "schema.graphql"


class Named(NamedTuple):
    """A type, field, argument or value of an SDL."""

    coordinate: str
    type: str
    is_explained: bool


def named_in(sdl: str) -> Iterator[Named]:
    for definition in parse(sdl).definitions:
        if isinstance(definition, TypeDefinitionNode):
            yield Named(definition.name.value, "", definition.description is not None)
            yield from members(definition.name.value, definition)


def members(owner: str, definition: TypeDefinitionNode) -> Iterator[Named]:
    if isinstance(definition, EnumTypeDefinitionNode):
        for value in definition.values or ():
            yield Named(f"{owner}.{value.name.value}", "", value.description is not None)
    if isinstance(definition, InputObjectTypeDefinitionNode):
        for entry in definition.fields or ():
            yield typed(f"{owner}.{entry.name.value}", entry)
    if isinstance(definition, ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode):
        for field in definition.fields or ():
            yield typed(f"{owner}.{field.name.value}", field)
            for argument in field.arguments or ():
                yield typed(f"{owner}.{field.name.value}({argument.name.value}:)", argument)


def typed(coordinate: str, node: FieldDefinitionNode | InputValueDefinitionNode) -> Named:
    default = node.default_value if isinstance(node, InputValueDefinitionNode) else None
    written = print_ast(node.type) + (f" = {print_ast(default)}" if default else "")
    return Named(coordinate, written, node.description is not None)


def test_the_printed_schema_is_the_one_served(schema: strawberry.Schema) -> None:
    assert SDL.read_text(encoding="utf-8") == schema.as_str() + "\n", "print it anew with `make schema`"


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract lies beside the checkout in some places only")
def test_everything_promised_is_served_with_the_type_promised(schema: strawberry.Schema) -> None:
    served = {named[:2] for named in named_in(schema.as_str())}

    promised = {named[:2] for named in named_in(CONTRACT.read_text(encoding="utf-8"))}

    assert promised - served == set()


def test_everything_in_the_schema_is_explained(schema: strawberry.Schema) -> None:
    assert [named.coordinate for named in named_in(schema.as_str()) if not named.is_explained] == []
