"""Every fixture of the suite, listed by subject."""

import pytest
from hypothesis import settings

pytest_plugins = ["tests.fix_neo4j", "tests.fix_queries", "tests.fix_films", "tests.fix_server", "tests.fix_http"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let reviewers write the snapshots anew."""
    parser.addoption("--rewrite", action="store_true", help="write tests/queries/*.cypher and *.json anew")


settings.register_profile("nightly", max_examples=2000)
