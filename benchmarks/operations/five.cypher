RETURN {
  film: COLLECT {
    MATCH (film:Film {slug: $film})
    RETURN film {.slug, .title, .year, genres: COLLECT {
      MATCH (film)-[:HAS_GENRE]->(genre:Genre) RETURN genre {.name} ORDER BY genre.name
    }}
  }[0],
  person: COLLECT {
    MATCH (person:Person {slug: $person})
    RETURN person {.slug, .name, films: COLLECT {
      MATCH (person)-[:ACTED_IN]->(film:Film) RETURN film {.slug, .title} ORDER BY film.title, film.slug LIMIT 10
    }}
  }[0],
  films: COLLECT {
    MATCH (film:Film {year: $year}) RETURN film {.slug, .title} ORDER BY film.title, film.slug LIMIT 10
  },
  next: COLLECT {
    MATCH (film:Film {year: $next}) RETURN film {.slug, .title} ORDER BY film.title, film.slug LIMIT 10
  },
  genres: COLLECT { MATCH (genre:Genre) RETURN genre {.slug, .name} ORDER BY genre.name }
} AS answer
