"""What variables of one form have in common: the text of the statement, and where their values go in it."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, NamedTuple

from graphql.execution.values import VariableValues

from graph.read.compile import compile_selection, parameters_of
from graph.read.later import Later, UsedTooSoon
from graph.read.selection import Asked
from schema.select import Selection

TEXTS_PER_FORM = 64
"""A search makes other text for other words; few of those are in use at a time."""

FREE = (str, int, float)
"""Types of which no value changes the text. Enums, booleans and lists may; null does."""


class Statement(NamedTuple):
    """What is sent to Neo4j."""

    text: str
    parameters: Mapping[str, object]


def form_of(value: Any) -> Hashable:  # noqa: ANN401  # anything a variable may hold
    """What decides about text in a variable's value."""
    if type(value) in FREE:
        return True
    if isinstance(value, dict):
        return tuple((key, form_of(each)) for key, each in value.items())
    return repr(value)


class Form:
    """The statement of a selection for all variables of a form."""

    def __init__(self, selection: Selection, variables: VariableValues) -> None:
        """Ask what can be asked before values are known. Raises BadArgument where a literal makes no sense."""
        self._selection = selection
        later = VariableValues(variables.sources, _all_later(variables.coerced))
        asked = {number: _early(site.ask, later) for number, site in enumerate(selection.sites)}
        self._early = {number: early for number, early in asked.items() if early is not None}
        self._late = tuple((number, selection.sites[number]) for number in asked.keys() - self._early.keys())
        parameters = parameters_of(self._early)
        self._known = {name: value for name, value in parameters.items() if not isinstance(value, Later)}
        self._to_fill = tuple((name, value) for name, value in parameters.items() if isinstance(value, Later))
        self._text = lru_cache(TEXTS_PER_FORM)(self._compile)

    def statement(self, variables: VariableValues) -> Statement:
        """The statement for these variables. Raises BadArgument."""
        late = {number: site.ask(variables) for number, site in self._late}
        filled = {name: value.of(variables.coerced) for name, value in self._to_fill}
        return Statement(self._text(tuple(late.items())), {**self._known, **filled, **parameters_of(late)})

    def _compile(self, late: tuple[tuple[int, Asked], ...]) -> str:
        return compile_selection(self._selection.answers, self._early | dict(late))


def _early(ask: Callable[[VariableValues], Asked], later: VariableValues) -> Asked | None:
    try:
        asked = ask(later)
    except (UsedTooSoon, TypeError):  # the latter from what is written in C and wants a text or a number
        return None
    return None if any(map(_hides_later, parameters_of({0: asked}).values())) else asked


def _hides_later(value: object) -> bool:
    return any(isinstance(each, Later) or _hides_later(each) for each in _members(value))


def _members(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list | tuple):
        yield from value


def _all_later(variables: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _later(value, itemgetter(name)) for name, value in variables.items()}


def _later(value: Any, read: Callable[[Any], Any]) -> Any:  # noqa: ANN401  # as above
    if type(value) in FREE:
        return Later(read)
    if isinstance(value, dict):
        return {key: _later(each, partial(_member, read, key)) for key, each in value.items()}
    return value


def _member(read: Callable[[Any], Any], key: str, variables: Mapping[str, Any]) -> Any:  # noqa: ANN401  # as above
    return read(variables)[key]
