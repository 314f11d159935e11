"""Whatever a query can ask for is asked by one of tests/queries, and the seed films answer it with something."""

import json
from collections.abc import Mapping

from graphql import build_schema

from tests.asking import answered, asked, offered
from tests.fix_queries import NAMES, QUERIES, read_query

SCHEMA = build_schema((QUERIES.parent.parent / "schema" / "schema.graphql").read_text(encoding="utf-8"))
NO_SEED_HAS: Mapping[str, str] = {
    "Film.relatedFilms": "none continues or retells another",
    "FilmRelation.film": "none continues or retells another",
    "FilmRelation.kind": "none continues or retells another",
    "FilmRelation.outgoing": "none continues or retells another",
    "Source.kind": "none names a source beside its file",
}
"""What tests/live/test_unseeded.py asks of other films, and why."""


def test_everything_that_can_be_asked_is_asked() -> None:
    found = {name for query in NAMES for name in asked(SCHEMA, read_query(query))}

    assert sorted(offered(SCHEMA) - found) == []


def test_everything_asked_is_answered_with_something() -> None:
    answers = {query: json.loads((QUERIES / f"{query}.json").read_text(encoding="utf-8")) for query in NAMES}

    found = {name for query, answer in answers.items() for name in answered(SCHEMA, read_query(query), answer)}

    assert sorted(offered(SCHEMA) - found) == sorted(NO_SEED_HAS)
