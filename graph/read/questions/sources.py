"""Where a film's facts come from, and where else it is found."""

from typing import LiteralString

from graph.cypher import cypher
from graph.read.selection import Question

EXTERNAL_LINKS: LiteralString = """
UNWIND [<each> IN [
  {site: 'IMDb', url: 'https://www.imdb.com/title/' + <self>.imdbId + '/'},
  {site: 'TMDB', url: 'https://www.themoviedb.org/movie/' + toString(<self>.tmdbId)},
  {site: 'Wikidata', url: 'https://www.wikidata.org/wiki/' + <self>.wikidataId},
  {site: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/' + replace(<self>.wikipediaTitle, ' ', '_')}
] + [<address> IN coalesce(<self>.links, []) | {url: <address>}] WHERE <each>.url IS NOT NULL] AS <link>
"""


def external_links() -> Question:
    """A film's pages on other sites: those its ids lead to, then those its document names."""
    return Question(cypher(EXTERNAL_LINKS), binds=("link",))


RELATED_FILMS: LiteralString = """
MATCH (<self>)-[<relation>:RELATED_TO]-(<film>)
WITH <relation>, <film>, startNode(<relation>) = <self> AS <outgoing>
ORDER BY <film>.year, <film>.slug, <relation>.kind
"""


def related_films() -> Question:
    """The films that this one continues or retells, and those that continue or retell it, oldest first."""
    return Question(cypher(RELATED_FILMS), binds=("relation", "film", "outgoing"))
