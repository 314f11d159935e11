"""Nodes by the ids that other catalogues give them."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.errors import BadArgument
from graph.read.selection import Question


class ExternalSite(StrEnum):
    """Catalogues whose ids the graph knows."""

    IMDB = "IMDB"
    TMDB = "TMDB"
    WIKIDATA = "WIKIDATA"
    WIKIPEDIA = "WIKIPEDIA"


@dataclass(frozen=True)
class Catalogue:
    """How a catalogue's ids look, and where in the graph they stand."""

    pattern: LiteralString
    example: LiteralString
    head: LiteralString


IMDB_HEAD: LiteralString = """
OPTIONAL MATCH (<film>:Film {imdbId: $id})
OPTIONAL MATCH (<person>:Person {imdbId: $id})
WITH coalesce(<film>, <person>) AS <node>
WHERE <node> IS NOT NULL
WITH <node> ORDER BY <node>.slug LIMIT 1
"""

TMDB_HEAD: LiteralString = """
MATCH (<node>:Film {tmdbId: toInteger($id)})
WITH <node> ORDER BY <node>.slug LIMIT 1
"""

WIKIDATA_HEAD: LiteralString = """
OPTIONAL MATCH (<film>:Film {wikidataId: $id})
OPTIONAL MATCH (<person>:Person {wikidataId: $id})
OPTIONAL MATCH (<setting>:Setting {wikidataId: $id})
WITH coalesce(<film>, <person>, <setting>) AS <node>
WHERE <node> IS NOT NULL
WITH <node> ORDER BY <node>.slug LIMIT 1
"""

WIKIPEDIA_HEAD: LiteralString = """
MATCH (<node>:Film {wikipediaTitle: replace($id, '_', ' ')})
WITH <node> ORDER BY <node>.slug LIMIT 1
"""

CATALOGUES = {
    ExternalSite.IMDB: Catalogue(r"(tt|nm)\d{7,10}", "tt0113627", IMDB_HEAD),
    ExternalSite.TMDB: Catalogue(r"\d{1,10}", "451", TMDB_HEAD),
    ExternalSite.WIKIDATA: Catalogue(r"Q\d{1,12}", "Q325643", WIKIDATA_HEAD),
    ExternalSite.WIKIPEDIA: Catalogue(r"(?s).+", "Memento (film)", WIKIPEDIA_HEAD),
}


def by_external_id(site: ExternalSite, identity: str) -> Question:
    """What a catalogue means by an id, or none. Raises BadArgument for what no id of it looks like."""
    catalogue = CATALOGUES[site]
    wanted = identity.strip()
    if not re.fullmatch(catalogue.pattern, wanted, re.ASCII):
        raise BadArgument(f"{identity!r} is no id of {site}: its ids look like '{catalogue.example}'.")
    return Question(Cypher(cypher(catalogue.head).text, {"id": wanted}), binds=("node",))
