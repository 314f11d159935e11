"""Which Neo4j a process uses."""

from collections.abc import Iterator
from contextlib import contextmanager

from graph.server.local import managed_server
from graph.server.progress import Report, in_silence
from graph.session import Connection
from graph.settings import Settings


@contextmanager
def chosen_neo4j(settings: Settings, report: Report = in_silence) -> Iterator[Connection]:
    """The Neo4j that NEO4J_URI names, or else the managed one for as long as the block runs."""
    if settings.neo4j_uri:
        password = settings.neo4j_password.get_secret_value()
        yield Connection(settings.neo4j_uri, settings.neo4j_username, password, settings.neo4j_database)
    else:
        with managed_server(settings, report) as connection:
            yield connection
