// Films by their Wikipedia article, beside the ids of 0002.
CREATE INDEX film_wikipedia_title IF NOT EXISTS FOR (film:Film) ON (film.wikipediaTitle);
