"""Every fixture of the suite, listed by subject."""

pytest_plugins = ["tests.fix_neo4j", "tests.fix_server"]
