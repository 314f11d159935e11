MATCH (person:Person) WHERE person.filmCount IS NOT NULL
WITH person ORDER BY person.filmCount DESC, person.slug LIMIT 20
RETURN {people: collect(person {.slug, .name, films: person.filmCount})} AS answer
