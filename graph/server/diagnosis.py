"""Why the managed server did not start, as far as its logs tell, and what to do about it."""

import re
import shutil
from pathlib import Path

from graph.server.home import Home
from graph.server.memory import Memory

TAIL = 64 * 1024
COMPLAINT = re.compile(r"(?:ERROR|Exception|Error:|Caused by).*")


def why_not_started(home: Home, memory: Memory) -> str:
    """One message: what happened, and the next step."""
    logs = "\n".join(tail(path) for path in (home.console, home.log))
    for sign, advice in CAUSES.items():
        if re.search(sign, logs, re.IGNORECASE):
            return advice.format(home=home.neo4j, free=shutil.disk_usage(home.neo4j).free / 1e6, memory=memory)
    complaints = COMPLAINT.findall(logs)
    said = f" It said: {complaints[-1].strip()}" if complaints else ""
    return f"The local Neo4j in {home.neo4j} did not start.{said} Its logs are in {home.logs}."


CAUSES = {
    "No space left on device|Disk quota exceeded": (
        "The disk of {home} is full ({free:.0f} MB free): make room, or set FABULA_HOME to a folder on another disk."
    ),
    "Could not reserve enough space|insufficient memory|OutOfMemoryError|Cannot allocate memory": (
        "The local Neo4j gets no {memory.heap_mb} MB of heap and {memory.page_cache_mb} MB of page cache: free some "
        "memory, or set FABULA_NEO4J_HEAP_MB and FABULA_NEO4J_PAGE_CACHE_MB lower."
    ),
    "FileLockException|Lock file has been locked|store_lock": (
        "Another Neo4j uses {home}/data: stop it, or set FABULA_HOME to another folder."
    ),
    "Permission denied|AccessDeniedException": (
        "{home} can't be read and written by this user: correct its permissions, or set FABULA_HOME to another folder."
    ),
}


def tail(path: Path) -> str:
    """The last part of a log, if there is one."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - TAIL))
        return file.read().decode(errors="replace")
