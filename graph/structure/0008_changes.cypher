// What has changed since a given change: films written, films deleted, loads under way.
CREATE INDEX film_change_number IF NOT EXISTS FOR (film:Film) ON (film.changeNumber);
CREATE CONSTRAINT deleted_film_slug IF NOT EXISTS FOR (gone:DeletedFilm) REQUIRE gone.slug IS UNIQUE;
CREATE INDEX deleted_film_change_number IF NOT EXISTS FOR (gone:DeletedFilm) ON (gone.changeNumber);
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:Load) REQUIRE load.id IS UNIQUE;
CREATE INDEX load_change_number IF NOT EXISTS FOR (load:Load) ON (load.changeNumber);
