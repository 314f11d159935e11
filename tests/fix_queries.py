"""The queries of tests/queries: an operation, its variables, the Cypher it becomes and what it answers."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import strawberry
from graphql.execution.values import VariableValues

from schema.limits import Limits
from schema.operation import GraphQLRequest, Operation, coerce_variables, prepare

QUERIES = Path(__file__).parent / "queries"
NAMES = sorted(path.stem for path in QUERIES.glob("*.graphql"))
CHANGING = ("updatedAt", "relevance", "place")
"""What every load changes, by the names under which queries ask for it; snapshots hold it emptied."""


@dataclass(frozen=True)
class Query:
    """One of the queries."""

    name: str
    text: str
    variables: dict[str, Any]

    @property
    def request(self) -> GraphQLRequest:
        return GraphQLRequest(self.text, self.variables, None, is_get=False)

    def prepared(self, schema: strawberry.Schema) -> tuple[Operation, VariableValues]:
        operation = prepare(schema._schema, Limits(), self.text, None)
        return operation, coerce_variables(schema._schema, Limits(), operation, self.variables)


@dataclass(frozen=True)
class Snapshot:
    """What was found right before; written anew with --rewrite."""

    path: Path
    is_rewritten: bool

    def expect(self, text: str) -> None:
        if self.is_rewritten:
            self.path.write_text(text, encoding="utf-8")
        assert self.path.exists(), f"{self.path.name} is missing: run pytest with --rewrite and read the diff"
        assert text == self.path.read_text(encoding="utf-8")


def as_snapshot(answer: str | bytes) -> str:
    """An answer as it is kept: spread out, without what every load changes."""

    def lasting(part: dict[str, Any]) -> dict[str, Any]:
        return {key: type(value)() if key in CHANGING else value for key, value in part.items()}

    return json.dumps(json.loads(answer, object_hook=lasting), indent=1, ensure_ascii=False) + "\n"


def read_query(name: str) -> Query:
    beside = QUERIES / f"{name}.variables.json"
    variables = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}
    return Query(name, (QUERIES / f"{name}.graphql").read_text(encoding="utf-8"), variables)


@pytest.fixture(params=NAMES)
def query(request: pytest.FixtureRequest) -> Query:
    """Each of the queries in turn."""
    return read_query(request.param)


def snapshot(request: pytest.FixtureRequest, query: Query, ending: str) -> Snapshot:
    return Snapshot(QUERIES / f"{query.name}.{ending}", request.config.getoption("--rewrite"))


@pytest.fixture
def cypher_snapshot(request: pytest.FixtureRequest, query: Query) -> Snapshot:
    return snapshot(request, query, "cypher")


@pytest.fixture
def answer_snapshot(request: pytest.FixtureRequest, query: Query) -> Snapshot:
    return snapshot(request, query, "json")
