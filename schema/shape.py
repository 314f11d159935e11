"""The exact type of an answer, so that one pass in C orders its keys, checks its nulls and encodes it."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Annotated, Any, Literal, Optional, Union, cast

import msgspec
from graphql import (
    GraphQLEnumType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLOutputType,
    get_named_type,
    is_leaf_type,
)

from schema.collect import Cases, SelectedField

Int32 = Annotated[int, msgspec.Meta(ge=-(2**31), lt=2**31)]
SCALARS: dict[str, Any] = {
    "String": str,
    "ID": str,
    "Int": Int32,
    "Float": float,
    "Boolean": bool,
    "BigInt": int,
    "Date": str,
    "DateTime": str,
}


class NoShape(Exception):
    """The answer has no single shape: the types of an abstract field differ under one key or in their order."""


def shape_of(fields: Sequence[SelectedField]) -> type[msgspec.Struct]:
    """The type of an answer with these fields. Raises NoShape."""
    return _struct(tuple((field.key, _of_field(field)) for field in fields), frozenset())


def _of_field(selected: SelectedField) -> Any:  # noqa: ANN401  # a type form
    if selected.field is None:
        return str
    named = get_named_type(selected.field.type)
    inner = _of_leaf(named) if is_leaf_type(named) else _of_cases(selected.cases)
    return _wrapped(selected.field.type, inner)


def _of_leaf(named: GraphQLNamedType) -> Any:  # noqa: ANN401  # a type form
    if isinstance(named, GraphQLEnumType):
        return Literal[tuple(named.values)]
    return SCALARS[named.name]


def _wrapped(declared: GraphQLOutputType, inner: Any) -> Any:  # noqa: ANN401  # a type form
    if isinstance(declared, GraphQLNonNull):
        return _not_null(declared.of_type, inner)
    return Optional[_not_null(declared, inner)]  # noqa: UP045  # made at run time


def _not_null(declared: GraphQLOutputType, inner: Any) -> Any:  # noqa: ANN401  # a type form
    return list[_wrapped(declared.of_type, inner)] if isinstance(declared, GraphQLList) else inner  # type: ignore[misc]


def _of_cases(cases: Cases) -> type[msgspec.Struct]:
    if len(cases) == 1:
        return shape_of(cases[0][1])
    shapes: dict[str, Any] = {}
    for _, fields in cases:
        for selected in fields:
            shape = _of_field(selected)
            if shapes.setdefault(selected.key, shape) != shape:
                raise NoShape(selected.key)
        if not _keeps_order([selected.key for selected in fields], shapes):
            raise NoShape
    everywhere = set.intersection(*({selected.key for selected in fields} for _, fields in cases))
    return _struct(tuple(shapes.items()), frozenset(shapes) - everywhere)


def _keeps_order(keys: Sequence[str], merged: Iterable[str]) -> bool:
    return [key for key in merged if key in set(keys)] == list(keys)


@lru_cache(maxsize=2048)
def _struct(fields: tuple[tuple[str, Any], ...], optional: frozenset[str]) -> type[msgspec.Struct]:
    """A struct whose keys, which may be any GraphQL names, stand in this order; equal fields make the same one."""
    names = {f"f{place}": key for place, (key, _) in enumerate(fields)}
    declared = [
        (own, Union[shape, msgspec.UnsetType], msgspec.UNSET) if key in optional else (own, shape)  # noqa: UP007
        for (own, key), (_, shape) in zip(names.items(), fields, strict=True)
    ]
    return msgspec.defstruct("Answer", cast("Any", declared), rename=names, kw_only=True, gc=False)
