"""What a client is told about each error, and what it is not."""

import json

import pytest
import structlog
from graphql import GraphQLError, GraphQLSyntaxError, Source

from graph.errors import (
    BadArgument,
    DatabaseError,
    DatabaseRefused,
    DatabaseUnavailable,
    DocumentError,
    QueryTimedOut,
    StructureError,
)
from schema.errors import Code, refused, tell

SECRET = "bolt://10.0.0.7 refuses neo4j/hunter2 for MATCH (n) RETURN n"  # noqa: S105  # it's the test's bait


def code_of(error: Exception, stage: Code = Code.INTERNAL) -> object:
    return tell(error, stage)["extensions"]["code"]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (DatabaseUnavailable(SECRET), "DATABASE_UNAVAILABLE"),
        (DatabaseRefused(SECRET), "DATABASE_UNAVAILABLE"),
        (StructureError(SECRET), "DATABASE_UNAVAILABLE"),
        (QueryTimedOut(SECRET), "QUERY_TIMEOUT"),
        (DatabaseError(SECRET), "INTERNAL"),
        (RuntimeError(SECRET), "INTERNAL"),
        (GraphQLError(SECRET), "INTERNAL"),
        (GraphQLError(SECRET, original_error=RuntimeError(SECRET)), "INTERNAL"),
        (GraphQLError(SECRET, original_error=DatabaseUnavailable(SECRET)), "DATABASE_UNAVAILABLE"),
    ],
)
def test_an_error_that_may_name_hosts_or_cypher_is_told_in_other_words(error: Exception, code: str) -> None:
    told = tell(error)

    assert (told["extensions"], "hunter2" in json.dumps(told)) == ({"code": code}, False)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (refused(Code.QUERY_TOO_DEEP, "Too deep."), "QUERY_TOO_DEEP"),
        (BadArgument("Too deep."), "BAD_USER_INPUT"),
        (GraphQLError("Too deep.", original_error=BadArgument("Too deep.")), "BAD_USER_INPUT"),
    ],
)
def test_an_error_meant_for_the_client_keeps_its_words(error: Exception, code: str) -> None:
    told = tell(error)

    assert (told["message"], told["extensions"]) == ("Too deep.", {"code": code})


def test_an_error_of_a_stage_whose_words_are_safe_has_the_code_of_the_stage() -> None:
    assert code_of(GraphQLError("Cannot query field."), Code.GRAPHQL_VALIDATION_FAILED) == "GRAPHQL_VALIDATION_FAILED"


def test_an_error_around_another_speaks_for_both() -> None:
    error = GraphQLError("Variable '$slug' is wrong: too long.", original_error=GraphQLError("too long."))

    assert tell(error, Code.BAD_USER_INPUT)["message"] == "Variable '$slug' is wrong: too long."


def test_a_syntax_error_has_a_code_and_a_place() -> None:
    told = tell(GraphQLSyntaxError(Source("{ film("), 7, "Expected Name."))

    assert (told["extensions"], told["locations"]) == ({"code": "GRAPHQL_PARSE_FAILED"}, [{"line": 1, "column": 8}])


def test_every_problem_of_a_document_is_told() -> None:
    told = tell(DocumentError(["no title", "no year"]))

    assert told["extensions"] == {"problems": ["no title", "no year"], "code": "BAD_USER_INPUT"}


def test_the_path_of_a_failed_field_is_kept() -> None:
    assert tell(GraphQLError("", path=["film", "title"]))["path"] == ["film", "title"]


def test_our_own_failure_is_told_with_the_request_id() -> None:
    with structlog.contextvars.bound_contextvars(request_id="r-1"):
        told = tell(RuntimeError(SECRET))

    assert told["message"] == "Something went wrong on our side; quote request id r-1 to its operator."


def test_our_own_failure_is_logged_with_its_cause() -> None:
    with structlog.testing.capture_logs() as logged:
        tell(GraphQLError("", original_error=RuntimeError(SECRET)))

    assert [str(line["exc_info"]) for line in logged] == [SECRET]
