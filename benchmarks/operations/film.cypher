MATCH (film:Film {slug: $slug})
RETURN {film: film {.slug, .title, .year, .synopsis,
  genres: COLLECT { MATCH (film)-[:HAS_GENRE]->(genre:Genre) RETURN genre {.name} ORDER BY genre.name }
}} AS answer
