"""Where the managed server keeps its things under FABULA_HOME."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from graph.server.lock import VERSION
from graph.settings import Settings


@dataclass(frozen=True)
class Home:
    """The folders and files of one managed server; `cache` can be had again, `neo4j` holds the films."""

    root: Path

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The home these settings ask for."""
        return cls(settings.fabula_home.expanduser().resolve())

    @property
    def cache(self) -> Path:
        """What every data folder of this version may share; may be a link."""
        return (self.root / f"neo4j-{VERSION}").resolve()

    @property
    def jars(self) -> Path:
        """The jars of the pinned version."""
        return self.cache / "jars"

    @property
    def neo4j(self) -> Path:
        """Neo4j's own home: configuration, data and logs."""
        return self.root / "neo4j"

    @property
    def data(self) -> Path:
        """The graph itself."""
        return self.neo4j / "data"

    @property
    def configuration(self) -> Path:
        """The folder of neo4j.conf."""
        return self.neo4j / "conf"

    @property
    def logs(self) -> Path:
        """Neo4j's logs."""
        return self.neo4j / "logs"

    @property
    def console(self) -> Path:
        """What Java printed since the last start."""
        return self.logs / "console.log"

    @property
    def log(self) -> Path:
        """What Neo4j said since the last start."""
        return self.logs / "neo4j.log"

    @property
    def password(self) -> Path:
        """The random password of user neo4j."""
        return self.neo4j / "password"

    @property
    def state(self) -> Path:
        """The server that runs, if one does."""
        return self.neo4j / "state.json"

    @property
    def data_version(self) -> Path:
        """The Neo4j that last wrote the data."""
        return self.neo4j / "data-version"

    @property
    def turns(self) -> Path:
        """The lock that lets one process at a time start or stop the server."""
        return self.neo4j / "turns.lock"

    @property
    def users(self) -> Path:
        """One locked file per process that uses the server."""
        return self.neo4j / "users"
