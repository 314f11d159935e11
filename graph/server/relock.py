"""Regenerates neo4j.lock: resolve the pinned Neo4j with jgo and write down every jar it needs.

Run `python -m graph.server.relock` after changing VERSION in graph/server/lock.py, and commit the new lock.
"""

import hashlib
import sys
from pathlib import Path

import jgo

from graph.server.lock import VERSION, Jar, write_line

HEAD = f"""\
# Neo4j Community {VERSION} and what it needs: group:artifact:version[:classifier] sha256 bytes
# Regenerate with: python -m graph.server.relock
"""


def main() -> None:
    """Resolve, hash and write the lock beside this module."""
    jars = sorted(map(resolved_jar, jgo.resolve(f"org.neo4j:neo4j:{VERSION}")), key=write_line)
    lines = dict.fromkeys(map(write_line, jars))
    Path(__file__).with_name("neo4j.lock").write_text(HEAD + "".join(f"{line}\n" for line in lines), "utf-8")
    sys.stdout.write(f"neo4j.lock: {len(lines)} jars, {sum(jar.size for jar in jars) / 1e6:.0f} MB\n")


def resolved_jar(artifact: jgo.maven.Artifact) -> Jar:
    """One resolved artifact, fetched and hashed."""
    content = artifact.resolve().read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    return Jar(artifact.groupId, artifact.artifactId, artifact.version, artifact.classifier, sha256, len(content))


if __name__ == "__main__":
    main()
