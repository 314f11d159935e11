"""What is too deep or too wide about a document, without a schema."""

import pytest
from graphql import GraphQLError, get_introspection_query, parse

from schema.limits import Limits, check_shape, parse_bounded

LIMITS = Limits(depth=5, selections=50, root_fields=3, aliases=4, tokens=100)


def codes(query: str, limits: Limits = LIMITS) -> list[object]:
    return [(error.extensions or {})["code"] for error in check_shape(parse(query), limits)]


def nested(depth: int) -> str:
    return "{ film " * depth + "}" * depth


def fragments(*bodies: str) -> str:
    written = (f"fragment F{number} on Film {{ {body} }}" for number, body in enumerate(bodies))
    return "{ film { ...F0 } } " + " ".join(written)


@pytest.mark.parametrize(
    "query",
    [
        nested(5),
        "{ a: film b: film c: film }",
        fragments("title ...F1", "title"),
        fragments("title ...F0"),
        fragments("...Missing"),
        "query A { film } query B { film }",
    ],
    ids=["deepest", "widest", "a fragment", "a fragment in itself", "a fragment that is missing", "two operations"],
)
def test_a_query_within_the_limits_is_let_through(query: str) -> None:
    assert codes(query) == []


@pytest.mark.parametrize(
    ("query", "code"),
    [
        (nested(6), "QUERY_TOO_DEEP"),
        (fragments("similar { ...F1 }", "similar { ...F2 }", "similar { similar { title } }"), "QUERY_TOO_DEEP"),
        ("{ film " + "{ ... on Film " * 20 + "{ title }" + "}" * 21, "QUERY_TOO_DEEP"),
        ("{ a b c d }", "QUERY_TOO_LARGE"),
        ("{ film { a: title b: title c: title d: title e: title } }", "QUERY_TOO_LARGE"),
        ("{ film { " + "title " * 60 + "} }", "QUERY_TOO_LARGE"),
        ("query A { film } query B " + nested(6), "QUERY_TOO_DEEP"),
    ],
    ids=["nested", "nested by fragments", "nested without fields", "root fields", "aliases", "fields", "second"],
)
def test_a_query_beyond_a_limit_is_refused_with_its_code(query: str, code: str) -> None:
    assert codes(query) == [code]


@pytest.mark.parametrize("leaf", ["title", ""], ids=["with fields", "without fields"])
def test_fragments_that_double_and_double_are_refused_without_writing_them_all_out(leaf: str) -> None:
    doubling = fragments(*(f"...F{number + 1} ... on Film {{ ...F{number + 1} }}" for number in range(40)), leaf)

    assert codes(doubling, Limits(depth=100)) == ["QUERY_TOO_LARGE"]


def test_a_long_chain_of_fragments_ends_without_recursion() -> None:
    chain = fragments(*(f"...F{number + 1}" for number in range(3000)), "title")

    assert codes(chain, Limits()) == ["QUERY_TOO_DEEP"]


def test_the_message_says_where_the_query_gets_too_deep() -> None:
    [error] = check_shape(parse(nested(60)), LIMITS)

    assert error.message.startswith("The query nests deeper than 5 fields, at film.film.….film.film.")


def test_the_schema_can_be_asked_for_whatever_the_depth() -> None:
    assert codes(get_introspection_query(), Limits(depth=1)) == []


def test_a_query_of_too_many_words_is_not_parsed_to_its_end() -> None:
    with pytest.raises(GraphQLError, match="more than 100 words and signs"):
        parse_bounded("{ " + "title " * 100 + "}", LIMITS)


def test_a_comment_counts_as_a_word() -> None:
    with pytest.raises(GraphQLError, match="more than 100 words and signs"):
        parse_bounded("{ title }" + "#\n" * 101, LIMITS)
