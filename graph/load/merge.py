"""The Cypher that reads what a load must know and writes what it brings; one row of `$rows` is one thing written."""

from collections.abc import Mapping
from functools import cache
from typing import LiteralString

from graph.cypher import cypher, name

FILM_DIGESTS: LiteralString = """
UNWIND $films AS slug
MATCH (film:Film {slug: slug})
RETURN film.slug AS film, film.digest AS digest, EXISTS { (film)-[:HAS_EVENT]->() } AS has_story
"""

SHARED_NAMES: LiteralString = """
RETURN
  COLLECT { UNWIND $settings AS slug MATCH (setting:Setting {slug: slug}) RETURN [slug, setting.name] } AS settings,
  COLLECT { UNWIND $themes AS slug MATCH (theme:Theme {slug: slug}) RETURN [slug, theme.name] } AS themes,
  COLLECT {
    UNWIND $settings AS slug
    MATCH (:Setting {slug: slug})-[:PART_OF]->*(part:Setting)-[:PART_OF]->(whole:Setting)
    RETURN DISTINCT [part.slug, whole.slug]
  } AS wholes
"""

NEAREST_SHARED_NAMES: LiteralString = """
UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('search_text', search, {limit: 100}) YIELD node
WHERE node:Theme OR (node:Setting AND NOT node.slug CONTAINS '/')
RETURN DISTINCT node:Theme AS is_theme, node.slug AS slug, node.name AS name
"""

# Every change of films writes this node first, so changes take turns: none meets another in a deadlock on a shared
# genre or person, and what it reads of its films holds until it ends. The first SET takes the lock under which the
# second reads: so changes are numbered in the order in which they commit, which no clock does.
TAKE_TURNS: LiteralString = """
MERGE (lock:Structure {version: 0})
SET lock.takenAt = datetime()
SET lock.changeNumber = coalesce(lock.changeNumber, 0) + 1
RETURN lock.changeNumber AS change
"""

# How far a load has come, for those who watch: written with what it loads, so that it never says more than is there.
NOTE_LOAD: LiteralString = """
MERGE (load:Load {id: $id})
ON CREATE SET load.source = $source, load.startedAt = datetime()
SET load += $counts, load.updatedAt = datetime(), load.changeNumber = $change
SET load.finishedAt = CASE WHEN $is_finished THEN load.updatedAt END
"""

TIDY_LOADS: LiteralString = "MATCH (load:Load) WITH load ORDER BY load.changeNumber DESC SKIP $kept DELETE load"

NOTE_DELETION: LiteralString = """
MERGE (gone:DeletedFilm {slug: $film})
SET gone.deletedAt = datetime(), gone.changeNumber = $change
"""

TIDY_DELETIONS: LiteralString = (
    "MATCH (gone:DeletedFilm) WITH gone ORDER BY gone.changeNumber DESC SKIP $kept DELETE gone"
)

FORGET_DELETIONS: LiteralString = "UNWIND $films AS slug MATCH (gone:DeletedFilm {slug: slug}) DELETE gone"

SHARED_BY_FILMS: LiteralString = """
UNWIND $films AS slug
MATCH (film:Film {slug: slug})
CALL (film) {
  MATCH (film)--(shared:Person|Theme|Genre|Setting|Source) RETURN shared
  UNION
  MATCH (film)-[:HAS_EVENT]->(:Event)-[:SHOWS|SET_IN]->(shared) RETURN shared
}
MATCH (shared)-[:BROADER|PART_OF]->*(within)
RETURN DISTINCT elementId(within) AS id
"""

DELETE_OWN_NODES: LiteralString = """
UNWIND $films AS film
CALL (film) {
  MATCH (own:Character) WHERE own.slug STARTS WITH film + '/' RETURN own
  UNION ALL
  MATCH (own:Event) WHERE own.slug STARTS WITH film + '/' RETURN own
  UNION ALL
  MATCH (own:Scene) WHERE own.slug STARTS WITH film + '/' RETURN own
  UNION ALL
  MATCH (own:Strand) WHERE own.slug STARTS WITH film + '/' RETURN own
  UNION ALL
  MATCH (own:Setting) WHERE own.slug STARTS WITH film + '/' RETURN own
}
DETACH DELETE own
RETURN count(*) AS deleted
"""

# A RELATED_TO that comes in was stated by the other film.
DELETE_OWN_RELATIONSHIPS: LiteralString = """
UNWIND $films AS slug
MATCH (film:Film {slug: slug})-[own]-()
WHERE NOT own:RELATED_TO OR startNode(own) = film
DELETE own
"""

WRITE_FILMS: LiteralString = """
UNWIND $rows AS row
MERGE (film:Film {slug: row.slug})
WITH film, row.slug AS slug, row.properties AS properties
SET film = properties {
  .*, slug: slug, version: coalesce(film.version, 0) + 1, updatedAt: datetime(), changeNumber: $change
}
"""

WRITE_SOURCES: LiteralString = """
UNWIND $rows AS row
MERGE (source:Source {slug: row.slug})
ON CREATE SET source += row.properties
SET source.updatedAt = datetime()
"""

# The first document that states something about a shared node wins; later ones fill in what is still missing.
WRITE_SHARED_NODES: LiteralString = """
UNWIND $rows AS row
MERGE (node:<label> {slug: row.slug})
WITH node, row, properties(node) AS held
WHERE any(key IN keys(row.properties) WHERE held[key] IS NULL)
SET node += row.properties
SET node += held
"""

WRITE_OWN_NODES: LiteralString = """
UNWIND $rows AS row
CREATE (node:<label> {slug: row.slug})
SET node += row.properties
"""

WRITE_OWN_RELATIONSHIPS: LiteralString = """
UNWIND $rows AS row
MATCH (from:<from_label> {slug: row.from})
MATCH (to:<to_label> {slug: row.to})
CREATE (from)-[made:<type>]->(to)
SET made = row.properties
"""

WRITE_SHARED_RELATIONSHIPS: LiteralString = """
UNWIND $rows AS row
MATCH (from:<from_label> {slug: row.from})
MATCH (to:<to_label> {slug: row.to})
MERGE (from)-[made:<type>]->(to)
SET made += row.properties
"""

DELETE_ORPHANS: LiteralString = """
UNWIND $ids AS id
MATCH (shared) WHERE elementId(shared) = id AND NOT EXISTS {
  MATCH (shared)<-[:BROADER|PART_OF]-*()
  -[:ACTED_IN|DIRECTED|WROTE|PRODUCED|WORKED_ON|PORTRAYS|EXPLORES|SHOWS|TAKES_PLACE_IN|SET_IN|HAS_GENRE|DESCRIBED_BY]-()
}
DETACH DELETE shared
RETURN count(*) AS deleted
"""

# Kept beside the relationships it counts, so that an index can order people by it.
COUNT_FILMS: LiteralString = """
CALL () {
  UNWIND $slugs AS slug MATCH (person:Person {slug: slug}) RETURN person
  UNION
  UNWIND $ids AS id MATCH (person:Person) WHERE elementId(person) = id RETURN person
}
SET person.filmCount = COUNT { (person)-[:ACTED_IN]->() }
"""

DELETE_FILMS: LiteralString = """
UNWIND $films AS slug
MATCH (film:Film {slug: slug})
DETACH DELETE film
RETURN count(*) AS deleted
"""

UNLINKED_FILMS: LiteralString = """
UNWIND $rows AS row
MATCH (from:Film {slug: row.from})
OPTIONAL MATCH (to:Film {slug: row.to})
WITH row, from, to
WHERE NOT EXISTS { (from)-[:RELATED_TO {kind: row.kind}]->(to) }
RETURN row.from AS `from`, row.to AS to, row.kind AS kind, to IS NOT NULL AS is_there
"""

LINK_FILMS: LiteralString = """
UNWIND $rows AS row
MATCH (from:Film {slug: row.from})
MATCH (to:Film {slug: row.to})
MERGE (from)-[:RELATED_TO {kind: row.kind}]->(to)
SET from.updatedAt = datetime(), from.changeNumber = $change
"""


WRITE_NODES: Mapping[str, str] = {"Film": WRITE_FILMS, "Source": WRITE_SOURCES}
"""The labels that have a statement of their own."""


@cache
def write_shared_nodes(label: str) -> str:
    """Merge nodes that films share."""
    return cypher(WRITE_SHARED_NODES, label=name(label)).text


@cache
def write_own_nodes(label: str) -> str:
    """Create nodes that belong to one film."""
    return cypher(WRITE_OWN_NODES, label=name(label)).text


@cache
def write_own_relationships(from_label: str, kind: str, to_label: str) -> str:
    """Create relationships that belong to one film."""
    return cypher(WRITE_OWN_RELATIONSHIPS, from_label=name(from_label), type=name(kind), to_label=name(to_label)).text


@cache
def write_shared_relationships(from_label: str, kind: str, to_label: str) -> str:
    """Merge relationships between what films share."""
    return cypher(
        WRITE_SHARED_RELATIONSHIPS, from_label=name(from_label), type=name(kind), to_label=name(to_label)
    ).text
