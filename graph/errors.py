"""What can go wrong between Fabula and its graph.

FabulaError
├── SettingsError            a setting is missing or makes no sense
├── DatabaseError            Neo4j answered with a refusal or not at all
│   ├── DatabaseUnavailable  it is down, starting or out of reach: worth another try
│   ├── DatabaseRefused      wrong password, unknown database, too old: another try changes nothing
│   ├── QueryTimedOut        the statement ran longer than allowed
│   └── StructureError       constraints or indexes can't be brought to this version
├── BadArgument              a question is asked with an argument that makes no sense
├── FellBehind               more changed than somebody who watches took in
├── ServerStopping           whoever watches is let go
├── ManagedServerError       the local Neo4j that Fabula runs itself can't be had
└── DocumentError            a film document can't be accepted; lists every problem found
"""


class FabulaError(Exception):
    """Anything Fabula reports to its user in plain words."""


class SettingsError(FabulaError):
    """A setting is missing or makes no sense."""


class DatabaseError(FabulaError):
    """Neo4j answered with a refusal or not at all."""


class DatabaseUnavailable(DatabaseError):
    """Neo4j is down, starting or out of reach; the same request may succeed later."""


class DatabaseRefused(DatabaseError):
    """Neo4j is there and says no: credentials, database name or version."""


class QueryTimedOut(DatabaseError):
    """The statement ran longer than the settings allow."""


class StructureError(DatabaseError):
    """Constraints and indexes can't be brought to this version."""


class BadArgument(FabulaError):
    """A question is asked with an argument that makes no sense, such as a cursor of another order."""


class FellBehind(FabulaError):
    """More changed than somebody who watches took in."""


class ServerStopping(FabulaError):
    """Watching ends because the server does; it may begin again with the next one."""


class ManagedServerError(FabulaError):
    """The local Neo4j that Fabula runs itself can't be installed, started or stopped."""


class DocumentError(FabulaError):
    """A film document can't be accepted."""

    def __init__(self, problems: list[str]) -> None:
        """Keep every problem found, one line each."""
        super().__init__("\n".join(problems))
        self.problems = problems
