"""A statement composed before its values are known is the one that would be composed of them."""

from collections.abc import Mapping
from typing import Any

import pytest
from graphql.execution.values import VariableValues
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from graph.errors import BadArgument
from graph.read.compile import compile_selection, parameters_of
from graph.read.later import Later, UsedTooSoon, once_known
from schema.build import build_schema
from schema.collect import Collector
from schema.form import Form, Statement, form_of
from schema.limits import Limits
from schema.operation import Operation, RequestErrors, coerce_variables, prepare
from schema.plan import CannotPlan, plan
from schema.select import Selection, select
from schema.shape import NoShape
from tests.generated import Generated, operations

SCHEMA = build_schema()
CORE = SCHEMA._schema
TEXTS = st.sampled_from(["casablanca-1942", "Theme:love", "1942|Casablanca|casablanca-1942", "%00|%00", "é", ""])
LOGIC = """query ($text: String, $year: Int, $where: FilmFilter, $size: Int, $order: [FilmOrder!], $after: String) {
  films(where: {or: [{title: {eq: $text}}, {year: {gte: $year}}]}, orderBy: $order, first: $size, after: $after) {
    totalCount nodes { title similar(first: $size) { score } }
  }
  others: films(where: $where, first: 3) { nodes { title } }
}"""


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(operation=operations(CORE), data=st.data())
def test_of_made_up_operations(operation: Generated, data: st.DataObject) -> None:
    try:
        prepared = prepare(CORE, Limits(), operation.query, None)
        compare(prepared, operation.variables, data.draw(others_like(operation.variables)))
    except (RequestErrors, CannotPlan, NoShape, BadArgument) as reason:
        event(f"not compared: {type(reason).__name__}")


@settings(deadline=None)
@given(
    one=st.fixed_dictionaries({}, optional={"text": TEXTS, "size": st.integers(1, 9), "year": st.integers()}),
    order=st.lists(st.sampled_from([{"field": "YEAR"}, {"field": "RUNTIME", "direction": "DESC"}]), max_size=2),
    where=st.sampled_from([{}, {"year": {"eq": None}}, {"title": {"eq": "X"}}, {"year": {"in": [1, 2]}}]),
    data=st.data(),
)
def test_of_variables_of_every_kind(
    one: Mapping[str, Any], order: list[object], where: Mapping[str, Any], data: st.DataObject
) -> None:
    variables = {**one, "order": order, "where": where}
    assume(all(-(2**31) <= value < 2**31 for value in one.values() if isinstance(value, int)))

    compare(prepare(CORE, Limits(), LOGIC, None), variables, data.draw(others_like(variables)))


def compare(operation: Operation, first: Mapping[str, Any], second: Mapping[str, Any]) -> None:
    """The statement for the second variables, from the form that the first ones made, against one made of them."""
    warm, asked = (coerce_variables(CORE, Limits(), operation, given) for given in (first, second))
    plan(SCHEMA, operation, asked)
    selection = select(SCHEMA, Collector(CORE, operation, asked).root_fields())
    expected = composed(selection, asked)
    assume(form_of(warm.coerced) == form_of(asked.coerced))

    statement = Form(selection, warm).statement(asked)

    event("compared")
    assert statement == expected


def composed(selection: Selection, variables: VariableValues) -> Statement:
    asked = {number: site.ask(variables) for number, site in enumerate(selection.sites)}
    return Statement(compile_selection(selection.answers, asked), parameters_of(asked))


def others_like(value: Any) -> st.SearchStrategy[Any]:
    """Values of the same form, by their types."""
    if isinstance(value, dict):
        return st.fixed_dictionaries({key: others_like(each) for key, each in value.items()})
    if type(value) is str:
        return st.one_of(st.just(value), TEXTS)
    if type(value) is int:
        return st.one_of(st.just(value), st.integers(0, 100))
    return st.just(value)


def test_no_text_is_made_of_a_value_that_is_not_known() -> None:
    later = Later(lambda variables: variables["year"])

    for use in (str, bool, hash, len, list, int, lambda year: year + 1, lambda year: year < 1, lambda year: f"{year}"):
        with pytest.raises(UsedTooSoon):
            use(later)

    doubled = once_known(later, lambda year: year * 2)
    assert isinstance(doubled, Later)
    assert doubled.of({"year": 4}) == once_known(4, lambda year: year * 2)
