"""What is asked, of whom, and with which variables; the texts stand in `operations/`."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

OPERATIONS = Path(__file__).parent / "operations"
Variables = Mapping[str, object]


@dataclass(frozen=True)
class Case:
    """One question, asked with many variables in turn so that no answer can simply be kept."""

    name: str
    title: str
    variables: Sequence[Variables]
    by_dialect: Mapping[str, Sequence[Variables]]
    """Variables that differ from server to server, such as cursors; beside `variables`, row by row."""

    def can_ask(self, dialect: str) -> bool:
        """Whether this question can be put in a dialect."""
        return _text_of(self.name, dialect).exists()

    def bodies(self, dialect: str) -> list[bytes]:
        """The request bodies in a dialect, one for each row of variables."""
        text = _text_of(self.name, dialect).read_text()
        query = {} if dialect == "cypher" else {"query": " ".join(text.split())}
        own = self.by_dialect.get(dialect) or [{}] * len(self.variables)
        rows = [{**common, **extra} for common, extra in zip(self.variables, own, strict=True)]
        return [json.dumps({**query, "variables": row}).encode() for row in rows]


def _text_of(name: str, dialect: str) -> Path:
    return OPERATIONS / (f"{name}.cypher" if dialect == "cypher" else f"{name}.{dialect}.graphql")
