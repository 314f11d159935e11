// Folded texts: what filters compare without regard to upper and lower case, whole, by their beginning or by any part.
CREATE INDEX film_title_folded IF NOT EXISTS FOR (film:Film) ON (film.titleFolded);
CREATE TEXT INDEX film_title_part IF NOT EXISTS FOR (film:Film) ON (film.titleFolded);
CREATE INDEX person_name_folded IF NOT EXISTS FOR (person:Person) ON (person.nameFolded);
CREATE TEXT INDEX person_name_part IF NOT EXISTS FOR (person:Person) ON (person.nameFolded);
CREATE INDEX character_name_folded IF NOT EXISTS FOR (character:Character) ON (character.nameFolded);
CREATE INDEX theme_name_folded IF NOT EXISTS FOR (theme:Theme) ON (theme.nameFolded);
CREATE INDEX setting_name_folded IF NOT EXISTS FOR (setting:Setting) ON (setting.nameFolded);
CREATE INDEX genre_name_folded IF NOT EXISTS FOR (genre:Genre) ON (genre.nameFolded);
