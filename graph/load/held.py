"""Asks the graph for the shared names that documents refer to."""

import re
from collections.abc import Sequence

from graph.load import merge
from graph.load.document import FilmDocument
from graph.load.naming import NOTHING, KnownNames, references
from graph.session import Graph

NOT_A_WORD = re.compile(r"[\W_]+")


async def names_held(graph: Graph, documents: Sequence[FilmDocument]) -> KnownNames:
    """The shared names referred to, as far as the graph holds them; for the others, those most like them."""
    wanted = [references(document) for document in documents]
    settings = {slug: name for each in wanted for slug, name in each.settings.items()}
    themes = {slug: name for each in wanted for slug, name in each.themes.items()}
    if not settings and not themes:
        return NOTHING
    [row] = await graph.read(merge.SHARED_NAMES, {"settings": list(settings), "themes": list(themes)})
    held = KnownNames(dict(row["settings"]), dict(row["themes"]), dict(row["wholes"]))
    missing = [name for slug, name in settings.items() if slug not in held.settings]
    missing += [name for slug, name in themes.items() if slug not in held.themes]
    return held | await _most_like(graph, missing) if missing else held


async def _most_like(graph: Graph, names: Sequence[str]) -> KnownNames:
    searches = [" ".join(f"{word}~" for word in NOT_A_WORD.split(name) if word) for name in names]
    rows = await graph.read(merge.NEAREST_SHARED_NAMES, {"searches": [search for search in searches if search]})
    settings = {row["slug"]: row["name"] for row in rows if not row["is_theme"]}
    themes = {row["slug"]: row["name"] for row in rows if row["is_theme"]}
    return KnownNames(settings, themes)
