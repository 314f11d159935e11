"""How many nodes a query could return."""

from collections.abc import Mapping

import pytest
from graphql import GraphQLError, build_schema, get_operation_ast, parse, validate

from schema.cost import check_cost, portions_of
from schema.limits import Limits, fragments_of

SCHEMA = build_schema("""
interface Node { id: ID! }
type Query {
  film(slug: String!): Film
  nodes(ids: [ID!]!): [Node]!
  films(first: Int, last: Int): FilmConnection!
  search(text: String!, first: Int = 7): [Node!]!
}
type FilmConnection { edges: [FilmEdge!]! nodes: [Film!]! totalCount: Int! pageInfo: PageInfo! }
type FilmEdge { node: Film! cursor: String! }
type PageInfo { hasNextPage: Boolean! }
type Film implements Node {
  id: ID!
  title: String!
  languages: [String!]!
  themes: [Theme!]!
  similar(first: Int = 3): [Film!]!
}
type Theme implements Node { id: ID! name: String! films(first: Int): FilmConnection! }
""")
LIMITS = Limits(page=100, default_page=20, rows=1_000_000)


def errors(query: str, variables: Mapping[str, object], limits: Limits) -> list[GraphQLError]:
    document = parse(query)
    assert validate(SCHEMA, document) == []
    operation = get_operation_ast(document)
    assert operation is not None
    portions = portions_of(SCHEMA, operation, fragments_of(document), limits)
    return check_cost(portions, variables, limits)


def cost(query: str, **variables: object) -> int:
    """The smallest limit that lets a query through."""
    [error] = errors(query, variables, Limits(page=LIMITS.page, default_page=LIMITS.default_page, rows=0))
    return int(error.message.split()[5])


@pytest.mark.parametrize(
    ("query", "nodes"),
    [
        ('{ film(slug: "a") { title languages } }', 1),
        ('{ film(slug: "a") { themes { name } } }', 1 + 10),
        ('{ film(slug: "a") { similar { title } } }', 1 + 3),
        ('{ film(slug: "a") { similar(first: 5) { themes { name } } } }', 1 + 5 * (1 + 10)),
        ("{ films(first: 4) { nodes { title } } }", 1 + 4),
        ("{ films(last: 4) { nodes { title } } }", 1 + 4),
        ("{ films { nodes { title } } }", 1 + 20),
        ("{ films(first: null) { nodes { title } } }", 1 + 20),
        ("{ films(first: 4) { totalCount pageInfo { hasNextPage } } }", 1 + 1),
        ("{ films(first: 4) { edges { node { title } } } }", 1 + 4 * (1 + 1)),
        ("{ films(first: 4) { nodes { themes { films(first: 2) { totalCount } } } } }", 1 + 4 * (1 + 10 * (1 + 1))),
        ('{ nodes(ids: ["a", "b", "c"]) { id } }', 3),
        ('{ search(text: "a") { id ... on Film { themes { name } } } }', 7 * (1 + 10)),
        ('{ film(slug: "a") { ...Deep } } fragment Deep on Film { similar { title } }', 1 + 3),
        ('{ a: film(slug: "a") { title } b: film(slug: "b") { title } __typename }', 2),
    ],
)
def test_every_node_counts_as_often_as_its_pages_can_bring_it(query: str, nodes: int) -> None:
    assert cost(query) == nodes


@pytest.mark.parametrize(
    ("variables", "nodes"), [({"size": 4}, 1 + 4), ({"size": None}, 1 + 20), ({}, 1 + 20)], ids=["set", "null", "unset"]
)
def test_a_page_size_in_a_variable_counts_as_what_the_variable_says(
    variables: Mapping[str, object], nodes: int
) -> None:
    assert cost("query ($size: Int) { films(first: $size) { nodes { title } } }", **variables) == nodes


def test_ids_in_a_variable_count_one_by_one() -> None:
    assert cost("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["a", "b"]) == 2


@pytest.mark.parametrize("size", [101, -1, 10**12])
def test_a_page_out_of_bounds_is_refused_by_name(size: int) -> None:
    [error] = errors("query ($size: Int) { films(first: $size) { totalCount } }", {"size": size}, LIMITS)

    assert error.message == f"`first` of `films` is {size}; give 0 to 100, and go on from there with a cursor."


def test_too_many_ids_at_a_time_are_refused() -> None:
    [error] = errors("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["a"] * 101}, LIMITS)

    assert error.message == "`nodes` is asked for 101 ids; the most at a time is 100."


def test_the_message_names_the_way_to_most_of_the_nodes() -> None:
    query = '{ film(slug: "a") { themes { name } } films { nodes { similar(first: 100) { title } } } }'

    [error] = errors(query, {}, Limits(rows=1000))

    assert "most of them through `films.nodes.similar`" in error.message
