"""The graph under test: a managed Neo4j of its own that holds the catalogue and its themes."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import LiteralString

from rich.console import Console

from benchmarks.themes import explorations, themes
from graph.load.empty import is_empty
from graph.load.loader import load_films
from graph.server.home import Home
from graph.server.local import managed_server, wipe_server
from graph.server.state import read_note
from graph.session import Connection, Graph
from graph.settings import Settings
from graph.structure.migrate import bring_up_to_date
from seeds.wikipedia.catalogue import Catalogue

HOME = Path(__file__).parent / ".home"
"""Kept from run to run: loading takes longer than measuring."""

CATALOGUE = Path("..") / "shared" / "data" / "wikipedia-films.jsonl.gz"

CODE = Path(__file__).parent.parent
LOADING = ("graph/load/**/*.py", "graph/structure/*.cypher", "seeds/wikipedia/*.py", "benchmarks/themes.py")

HEAP_MB, PAGE_CACHE_MB = 1024, 512
"""The same Neo4j answers everybody, and it is the same on every machine."""

BATCH = 10_000

HAS_THEMES: LiteralString = "RETURN EXISTS { (:Film)-[:EXPLORES]->() } AS yes"
FILMS: LiteralString = "MATCH (film:Film) RETURN film.slug AS slug ORDER BY slug"

WRITE_THEMES: LiteralString = """
UNWIND $rows AS row
MERGE (theme:Theme {slug: row.slug})
SET theme += row
"""

WRITE_EXPLORATIONS: LiteralString = """
UNWIND $rows AS row
MATCH (film:Film {slug: row.film})
MATCH (theme:Theme {slug: row.theme})
CREATE (film)-[:EXPLORES {weight: row.weight}]->(theme)
"""


@contextmanager
def catalogue(source: Path, told: Console) -> Iterator[tuple[Connection, int]]:
    """A Neo4j that holds the films of `source`, for as long as the block runs, and its process id."""
    settings = _settings()
    _share_jars(settings)
    stamp, wanted = HOME / "loaded", _digest(source)
    if not stamp.exists() or stamp.read_text() != wanted:
        wipe_server(settings)
        stamp.unlink(missing_ok=True)
    with managed_server(settings, lambda progress: told.print(progress.step)) as connection:
        asyncio.run(_fill(connection, source, told))
        stamp.write_text(wanted)
        yield connection, _process_id(settings)


def _digest(source: Path) -> str:
    """Changes with the catalogue and with the code that loads it."""
    code = [path for pattern in LOADING for path in sorted(CODE.glob(pattern))]
    return sha256(b"".join(path.read_bytes() for path in [source, *code])).hexdigest()


async def _fill(connection: Connection, source: Path, told: Console) -> None:
    async with Graph(connection, timeout=60.0) as graph:
        await bring_up_to_date(graph)
        if await is_empty(graph):
            told.print(f"Loading {source.name}, once")
            await load_films(graph, Catalogue(source).films())
        if not (await graph.read(HAS_THEMES))[0]["yes"]:
            told.print("Giving the films themes, once")
            await _assign_themes(graph)


async def _assign_themes(graph: Graph) -> None:
    await graph.run(WRITE_THEMES, {"rows": themes()})
    films = [row["slug"] for row in await graph.read(FILMS)]
    rows = [asdict(exploration) for exploration in explorations(films)]
    for start in range(0, len(rows), BATCH):
        await graph.run(WRITE_EXPLORATIONS, {"rows": rows[start : start + BATCH]})


def _settings() -> Settings:
    return Settings(
        neo4j_uri=None,
        fabula_home=HOME,
        fabula_neo4j_port=0,
        fabula_neo4j_heap_mb=HEAP_MB,
        fabula_neo4j_page_cache_mb=PAGE_CACHE_MB,
    )


def _share_jars(settings: Settings) -> None:
    """Take the jars from the user's own Fabula, if it has them."""
    usual, here = (Home.of(each) for each in (Settings(), settings))
    link = here.root / here.cache.name
    if usual.jars.exists() and not link.exists():
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(usual.cache)


def _process_id(settings: Settings) -> int:
    running = read_note(Home.of(settings))
    if running is None:
        raise RuntimeError("The managed Neo4j left no note of itself.")
    return running.process_id
