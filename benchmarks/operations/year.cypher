RETURN {films: COLLECT {
  MATCH (film:Film {year: $year})
  WITH film ORDER BY film.title, film.slug LIMIT 20
  RETURN film {.slug, .title, .year, cast: COLLECT {
    MATCH (film)<-[role:ACTED_IN]-(person:Person)
    WITH person, role ORDER BY role.billing LIMIT 10
    RETURN person {.slug, .name, films: COLLECT {
      MATCH (person)-[:ACTED_IN]->(other:Film)
      WITH other ORDER BY other.title, other.slug LIMIT 5
      RETURN other {.slug, .title, .year, genres: COLLECT {
        MATCH (other)-[:HAS_GENRE]->(genre:Genre) RETURN genre {.name} ORDER BY genre.name
      }}
    }}
  }}
}} AS answer
