"""FilmDocument as GraphQL takes it: derived from the model that film documents are checked against."""

from collections.abc import Mapping
from datetime import date
from functools import cache, partial
from types import UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

import strawberry
from pydantic import HttpUrl
from pydantic.fields import FieldInfo
from strawberry import UNSET

from graph.load.document import Entry, FilmDocument
from schema.types.scalars import BigInt, Date

LARGEST_INT = 2**31 - 1
"""GraphQL's own whole numbers end here."""

AS_GRAPHQL: Mapping[object, object] = {date: Date, HttpUrl: str}
"""What stands for a type that GraphQL doesn't know."""


@cache
def input_of(entry: type[Entry]) -> type:
    """The input type with the keys of an entry, under their own names."""
    fields = {name: _field(name, field) for name, field in entry.model_fields.items()}
    annotations = {name: _type(field.annotation) for name, field in entry.model_fields.items()}
    made = type(entry.__name__, (), {"__annotations__": annotations, **fields})
    return strawberry.input(made, description=entry.__doc__)


def _field(name: str, field: FieldInfo) -> Any:  # noqa: ANN401  # as `strawberry.field` itself
    make = partial(strawberry.field, name=field.alias or name, description=field.description)
    if field.is_required():
        return make()
    return make(default=UNSET) if field.default is None else make(default_factory=lambda: field.default)


def _type(annotation: Any) -> Any:  # noqa: ANN401  # a type form
    parts = get_args(annotation)
    match get_origin(annotation):
        case origin if origin is Annotated:
            return BigInt if _exceeds_int(parts[1:]) else _type(parts[0])
        case origin if origin in (Union, UnionType):
            return Union[tuple(_type(part) for part in parts)]  # noqa: UP007  # made at run time
        case origin if origin is list:
            return list[_type(parts[0])]  # type: ignore[misc]  # as above
        case origin if origin is Literal:
            return type(parts[0])
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        return input_of(annotation)
    return AS_GRAPHQL.get(annotation, annotation)


def _exceeds_int(said: tuple[object, ...]) -> bool:
    bounds = [bound for each in said if isinstance(each, FieldInfo) for bound in each.metadata]
    return any(getattr(bound, "le", 0) > LARGEST_INT for bound in bounds)


GRAPHQL_DOCUMENT = input_of(FilmDocument)
# The loader checks a document as it was written: what is wrong is told with its place and in its words.
GRAPHQL_DOCUMENT.__strawberry_definition__.from_input = lambda _type, value, _context: value  # type: ignore[attr-defined]

Document: TypeAlias = Annotated[
    Mapping[str, object],
    strawberry.argument(
        graphql_type=GRAPHQL_DOCUMENT,
        description="The film: the same keys as in a file, with words in capitals and every entry written out.",
    ),
]
