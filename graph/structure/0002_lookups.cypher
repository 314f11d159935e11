// Films in the order of a year's list, by title, by release, and by the ids that other catalogues give them.
CREATE INDEX film_year_title IF NOT EXISTS FOR (film:Film) ON (film.year, film.title);
CREATE INDEX film_title IF NOT EXISTS FOR (film:Film) ON (film.title);
CREATE INDEX film_release_date IF NOT EXISTS FOR (film:Film) ON (film.releaseDate);
CREATE INDEX film_imdb_id IF NOT EXISTS FOR (film:Film) ON (film.imdbId);
CREATE INDEX film_tmdb_id IF NOT EXISTS FOR (film:Film) ON (film.tmdbId);
CREATE INDEX film_wikidata_id IF NOT EXISTS FOR (film:Film) ON (film.wikidataId);

// People, characters, themes and settings by name.
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name);
CREATE INDEX person_imdb_id IF NOT EXISTS FOR (person:Person) ON (person.imdbId);
CREATE INDEX person_wikidata_id IF NOT EXISTS FOR (person:Person) ON (person.wikidataId);
CREATE INDEX character_name IF NOT EXISTS FOR (character:Character) ON (character.name);
CREATE INDEX theme_name_kind IF NOT EXISTS FOR (theme:Theme) ON (theme.name, theme.kind);
CREATE INDEX theme_kind IF NOT EXISTS FOR (theme:Theme) ON (theme.kind);
CREATE INDEX setting_name IF NOT EXISTS FOR (setting:Setting) ON (setting.name);
CREATE INDEX setting_wikidata_id IF NOT EXISTS FOR (setting:Setting) ON (setting.wikidataId);
