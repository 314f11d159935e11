"""Filters keep what they say, and `not` keeps the rest."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schema.answer import Answerer
from schema.operation import GraphQLRequest

KEPT = "query ($where: FilmFilter) { films(where: $where, first: 100) { totalCount nodes { slug } } }"

texts = st.sampled_from(["vegas", "Leaving Las Vegas", "the", "", "é", "love", "memory", "Drama", "no such"])
years = st.integers(1940, 2020)
compared_years = st.one_of(
    st.fixed_dictionaries({}, optional={"gte": years, "lt": years, "ne": years}), st.just({"in": [1995, 2000]})
)
compared_texts = st.fixed_dictionaries({}, optional={"eq": texts, "contains": texts, "startsWith": texts})
quantifiers = st.sampled_from(["some", "none", "every"])
leaves = st.one_of(
    st.fixed_dictionaries({"year": compared_years}),
    st.fixed_dictionaries({"title": compared_texts}),
    st.just({"languages": {"contains": "English"}}),
    st.builds(lambda how, text: {"themes": {how: {"name": text}}}, quantifiers, compared_texts),
    st.builds(lambda how, text: {"genres": {how: {"name": text}}}, quantifiers, compared_texts),
    st.builds(
        lambda how, year: {"directors": {how: {"directed": {"some": {"year": year}}}}}, quantifiers, compared_years
    ),
)
filters = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"and": st.lists(inner, max_size=2)}),
        st.fixed_dictionaries({"or": st.lists(inner, min_size=1, max_size=2)}),
        st.fixed_dictionaries({"not": inner}),
    ),
    max_leaves=4,
)


async def kept(answerer: Answerer, where: object) -> set[str]:
    answer = json.loads((await answerer.answer(GraphQLRequest(KEPT, {"where": where}, None, is_get=False))).body)
    assert "errors" not in answer, answer
    films = answer["data"]["films"]
    assert films["totalCount"] == len(films["nodes"])
    return {film["slug"] for film in films["nodes"]}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=filters)
async def test_a_filter_and_its_negation_share_out_all_films(answerer: Answerer, where: dict[str, Any]) -> None:
    with_it, without = await kept(answerer, where), await kept(answerer, {"not": where})

    assert not with_it & without
    assert len(with_it | without) == 12


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=filters, other=filters)
async def test_and_keeps_what_both_keep_and_or_what_either_keeps(
    answerer: Answerer, one: dict[str, Any], other: dict[str, Any]
) -> None:
    first, second = await kept(answerer, one), await kept(answerer, other)

    assert await kept(answerer, {"and": [one, other]}) == first & second
    assert await kept(answerer, {"or": [one, other]}) == first | second


async def test_upper_and_lower_case_are_the_same(answerer: Answerer) -> None:
    assert await kept(answerer, {"title": {"eq": "LEAVING las vegas"}}) == {"leaving-las-vegas-1995"}


async def test_filters_nest_only_so_deep(answerer: Answerer) -> None:
    where: dict[str, Any] = {"year": {"eq": 1995}}
    for _ in range(9):
        where = {"not": where}

    answer = json.loads((await answerer.answer(GraphQLRequest(KEPT, {"where": where}, None, is_get=False))).body)

    assert "nests deeper than 8 filters" in answer["errors"][0]["message"]
