"""What is asked, of whom, and with which variables; the texts stand in `operations/`."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

OPERATIONS = Path(__file__).parent / "operations"
Variables = Mapping[str, object]


@dataclass(frozen=True)
class Case:
    """One question, asked with many variables in turn so that no answer can simply be kept."""

    name: str
    title: str
    variables: Sequence[Variables]
    own_variables: Mapping[str, Sequence[Variables]] = field(default_factory=dict)
    """What else a dialect is told, row by row, such as its cursors."""

    def can_ask(self, dialect: str) -> bool:
        """Whether this question can be put in a dialect."""
        return _path(self.name, dialect).exists()

    def bodies(self, dialect: str) -> list[bytes]:
        """The request bodies in a dialect, one for each row of variables."""
        query = {} if dialect == "cypher" else {"query": query_of(self.name, dialect)}
        own = self.own_variables.get(dialect) or [{}] * len(self.variables)
        rows = [{**common, **extra} for common, extra in zip(self.variables, own, strict=True)]
        return [json.dumps({**query, "variables": row}).encode() for row in rows]


def query_of(name: str, dialect: str) -> str:
    """The text of an operation, on one line."""
    return " ".join(_path(name, dialect).read_text().split())


def _path(name: str, dialect: str) -> Path:
    return OPERATIONS / (f"{name}.cypher" if dialect == "cypher" else f"{name}.{dialect}.graphql")
