"""The committed list of jars that make up the pinned Neo4j."""

from dataclasses import dataclass
from importlib.resources import files

VERSION = "2026.09.0"


@dataclass(frozen=True)
class Jar:
    """One jar: where a Maven repository has it, and what it must be."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str
    size: int

    @property
    def file_name(self) -> str:
        """Its name in a folder; unique among the pinned jars."""
        return "-".join(part for part in (self.artifact, self.version, self.classifier) if part) + ".jar"

    @property
    def address(self) -> str:
        """Its path in any Maven repository."""
        return "/".join([*self.group.split("."), self.artifact, self.version, self.file_name])


def pinned_jars() -> list[Jar]:
    """Every jar of the lock, in the order of the class path."""
    text = files("graph.server").joinpath("neo4j.lock").read_text("utf-8")
    return [read_line(line) for line in text.splitlines() if line and not line.startswith("#")]


def read_line(line: str) -> Jar:
    """The jar that one line of the lock names."""
    name, sha256, size = line.split()
    group, artifact, version, *classifier = name.split(":")
    return Jar(group, artifact, version, "".join(classifier), sha256, int(size))


def write_line(jar: Jar) -> str:
    """The line of the lock that names one jar."""
    name = ":".join(part for part in (jar.group, jar.artifact, jar.version, jar.classifier) if part)
    return f"{name} {jar.sha256} {jar.size}"
