// Every node is found, and loaded twice without being doubled, by its slug.
CREATE CONSTRAINT film_slug IF NOT EXISTS FOR (film:Film) REQUIRE film.slug IS UNIQUE;
CREATE CONSTRAINT person_slug IF NOT EXISTS FOR (person:Person) REQUIRE person.slug IS UNIQUE;
CREATE CONSTRAINT character_slug IF NOT EXISTS FOR (character:Character) REQUIRE character.slug IS UNIQUE;
CREATE CONSTRAINT event_slug IF NOT EXISTS FOR (event:Event) REQUIRE event.slug IS UNIQUE;
CREATE CONSTRAINT scene_slug IF NOT EXISTS FOR (scene:Scene) REQUIRE scene.slug IS UNIQUE;
CREATE CONSTRAINT strand_slug IF NOT EXISTS FOR (strand:Strand) REQUIRE strand.slug IS UNIQUE;
CREATE CONSTRAINT setting_slug IF NOT EXISTS FOR (setting:Setting) REQUIRE setting.slug IS UNIQUE;
CREATE CONSTRAINT theme_slug IF NOT EXISTS FOR (theme:Theme) REQUIRE theme.slug IS UNIQUE;
CREATE CONSTRAINT genre_slug IF NOT EXISTS FOR (genre:Genre) REQUIRE genre.slug IS UNIQUE;
CREATE CONSTRAINT source_slug IF NOT EXISTS FOR (source:Source) REQUIRE source.slug IS UNIQUE;
