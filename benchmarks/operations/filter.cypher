RETURN {films: COLLECT {
  MATCH (film:Film {year: $year})
  WHERE EXISTS { (film)<-[:ACTED_IN]-(:Person)-[:ACTED_IN]->(:Film)-[:HAS_GENRE]->(:Genre {name: $genre}) }
  RETURN film {.slug, .title} ORDER BY film.title, film.slug LIMIT 20
}} AS answer
