RETURN {films: COLLECT {
  MATCH (film:Film {year: $year})
  WHERE EXISTS {
    MATCH (film)<-[:ACTED_IN]-(person)
    WHERE EXISTS { (person)-[:ACTED_IN]->()-[:HAS_GENRE]->(:Genre {name: $genre}) }
  }
  RETURN film {.slug, .title} ORDER BY film.title, film.slug LIMIT 20
}} AS answer
