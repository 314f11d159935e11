MATCH (person:Person)
WITH person, COUNT { (person)-[:ACTED_IN]->() } AS films ORDER BY films DESC, person.slug LIMIT 20
RETURN {people: collect(person {.slug, .name, films: films})} AS answer
