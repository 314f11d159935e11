"""Slugs: the readable identity that a name gives."""

import unicodedata
from functools import lru_cache

from slugify import slugify

from graph.load.document import FilmDocument

APOSTROPHES = (
    ("'", ""),
    ("`", ""),
    ("\N{RIGHT SINGLE QUOTATION MARK}", ""),
    ("\N{LEFT SINGLE QUOTATION MARK}", ""),
    ("\N{MODIFIER LETTER APOSTROPHE}", ""),
)


@lru_cache(maxsize=65_536)
def slug(name: str) -> str:
    """The slug of a name: `$` is spelled out, and only control characters give none."""
    plain = slugify(name, replacements=APOSTROPHES)
    return plain or slugify(" ".join(unicodedata.name(mark, "") for mark in name))


def film_slug(document: FilmDocument) -> str:
    """The slug of a film: the one it states, else title and year."""
    return document.slug or f"{slug(document.title)}-{document.year}"


def own_slug(film: str, name: str) -> str:
    """The slug of what belongs to one film alone."""
    return f"{film}/{slug(name)}"


def scene_slugs(film: str, count: int) -> list[str]:
    """The slugs of a film's scenes, in screen order."""
    width = max(2, len(str(count)))
    return [f"{film}/s{number:0{width}}" for number in range(1, count + 1)]
