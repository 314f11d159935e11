"""The shape of a document: the keys and kinds of value that an author may write."""

from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from graph.load.check.problem import Path, Problem
from graph.load.check.repair import Kept, compacted, left_out
from graph.load.check.wording import described, reason
from graph.load.document import FilmDocument

MOST_ROUNDS = 20
"""Leaving out a broken value may leave a broken entry behind, but never as many times as this."""


@dataclass(frozen=True)
class Draft:
    """What could be read of a document: all of it, or what is left without its broken entries."""

    document: FilmDocument | None
    problems: tuple[Problem, ...] = ()
    broken: frozenset[str] = frozenset()
    """The keys under which something had to be left out."""
    kept: Kept = field(default_factory=Kept)


def draft(value: object) -> Draft:
    """The document that a mapping stands for, with every problem of its shape."""
    if not isinstance(value, dict):
        return Draft(None, (Problem((), _no_film(value)),))
    try:
        return Draft(FilmDocument.model_validate(value))
    except ValidationError as error:
        return _repaired(value, error.errors(include_url=False))


def keys_at(path: Path) -> tuple[str, ...]:
    """The keys that the entry at a path may have."""
    model: type[BaseModel] = FilmDocument
    for step in path:
        named = [field for name, field in model.model_fields.items() if step in (name, field.alias)]
        model = _entry_in(named[0].annotation) or model if named else model
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _no_film(value: object) -> str:
    many = "; many films go into JSONL, one a line" if isinstance(value, list) else ""
    return f"wants a film (`title: …`, `year: …`), not {described(value)}{many}"


def _repaired(value: dict[str, Any], errors: list[ErrorDetails]) -> Draft:
    problems = tuple(_problem(error, value) for error in errors)
    broken: set[str] = set()
    kept = Kept()
    for _ in range(MOST_ROUNDS):
        paths = [kept.original_path(error["loc"]) for error in errors]
        value = left_out(value, paths)
        broken |= {_last_key(_blamed(error)) for error in errors}
        whole, kept = compacted(value)
        try:
            return Draft(FilmDocument.model_validate(whole), problems, frozenset(broken), kept)
        except ValidationError as error:
            errors = error.errors(include_url=False)
    return Draft(None, problems)


def _problem(error: ErrorDetails, value: Any) -> Problem:  # noqa: ANN401  a document may hold anything
    if error["type"] == "enum":
        error = {**error, "input": _written(value, error["loc"])}
    return Problem(_blamed(error), reason(error, keys_at(error["loc"][:-1])))


def _written(value: Any, path: Path) -> object:  # noqa: ANN401  as above
    """What the author wrote at a path, where pydantic tells of the constant made of it."""
    for step in path:
        value = value[step]
    return value


def _blamed(error: ErrorDetails) -> Path:
    """Where a key is missing, the entry is to blame."""
    return error["loc"][:-1] if error["type"] == "missing" else error["loc"]


def _last_key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _entry_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((entry for part in get_args(annotation) if (entry := _entry_in(part))), None)
