// What lists are ordered and filtered by. A composite index serves only those who ask for all of its properties.
CREATE INDEX film_year IF NOT EXISTS FOR (film:Film) ON (film.year);
CREATE INDEX film_runtime IF NOT EXISTS FOR (film:Film) ON (film.runtimeMinutes);
CREATE INDEX person_film_count IF NOT EXISTS FOR (person:Person) ON (person.filmCount);

// What loading now writes, for what was loaded before.
MATCH (person:Person) WHERE person.filmCount IS NULL
CALL (person) { SET person.filmCount = COUNT { (person)-[:ACTED_IN]->() } } IN TRANSACTIONS OF 5000 ROWS;
MATCH (film:Film) WHERE film.titleFolded IS NULL
CALL (film) { SET film.titleFolded = toLower(film.title) } IN TRANSACTIONS OF 5000 ROWS;
MATCH (node:Person|Character|Theme|Setting|Genre) WHERE node.nameFolded IS NULL
CALL (node) { SET node.nameFolded = toLower(node.name) } IN TRANSACTIONS OF 5000 ROWS;
