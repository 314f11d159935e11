"""How much memory the managed server takes: a share of the machine, or what the settings say."""

from dataclasses import dataclass
from pathlib import Path

import psutil

from graph.settings import Settings

CONTAINER_LIMIT = Path("/sys/fs/cgroup/memory.max")
SHARE = 8
HEAP_MB = (512, 2048)
PAGE_CACHE_MB = (256, 2048)


@dataclass(frozen=True)
class Memory:
    """Java's heap and Neo4j's page cache, in MB."""

    heap_mb: int
    page_cache_mb: int


def memory_for(settings: Settings) -> Memory:
    """The settings' sizes, else an eighth of the machine each, within bounds."""
    share = memory_of_machine() // SHARE // 2**20
    return Memory(
        settings.fabula_neo4j_heap_mb or within(HEAP_MB, share),
        settings.fabula_neo4j_page_cache_mb or within(PAGE_CACHE_MB, share),
    )


def within(bounds: tuple[int, int], size: int) -> int:
    """The size, no less and no more than the bounds."""
    least, most = bounds
    return max(least, min(size, most))


def memory_of_machine() -> int:
    """The bytes this process may use: the machine's, or its container's when that has fewer."""
    machine = int(psutil.virtual_memory().total)
    limit = CONTAINER_LIMIT.read_text().strip() if CONTAINER_LIMIT.exists() else "max"
    return machine if limit == "max" else min(machine, int(limit))
