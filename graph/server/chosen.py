"""Which Neo4j a process uses."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from graph.server.local import managed_server
from graph.server.progress import Report, in_silence
from graph.server.revival import kept_running
from graph.session import Connection
from graph.settings import Settings


def named_neo4j(settings: Settings) -> Connection | None:
    """The Neo4j that NEO4J_URI names, if it names one."""
    if not settings.neo4j_uri:
        return None
    password = settings.neo4j_password.get_secret_value()
    return Connection(settings.neo4j_uri, settings.neo4j_username, password, settings.neo4j_database)


def kept_neo4j(settings: Settings, report: Report = in_silence) -> AbstractContextManager[None]:
    """For as long as the block runs, bring the managed Neo4j back when it dies; a named one is somebody else's."""
    return nullcontext() if settings.neo4j_uri else kept_running(settings, report)


@contextmanager
def chosen_neo4j(settings: Settings, report: Report = in_silence) -> Iterator[Connection]:
    """The Neo4j that NEO4J_URI names, or else the managed one for as long as the block runs."""
    if named := named_neo4j(settings):
        yield named
    else:
        with managed_server(settings, report) as connection:
            yield connection
