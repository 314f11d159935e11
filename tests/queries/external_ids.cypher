RETURN
  COLLECT {
    OPTIONAL MATCH (film_0:Film {imdbId: $id_0})
    OPTIONAL MATCH (person_0:Person {imdbId: $id_0})
    WITH coalesce(film_0, person_0) AS node_0
    WHERE node_0 IS NOT NULL
    WITH node_0 ORDER BY node_0.slug LIMIT 1
    RETURN CASE
      WHEN node_0:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Film` THEN {
      `__typename`: 'Film',
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `title`: node_0.`title`,
      `genres`: COLLECT {
        MATCH (node_0)-[:HAS_GENRE]->(it_4:Genre)
        WITH it_4 ORDER BY it_4.name, it_4.slug
        RETURN {`name`: it_4.`name`} AS row
      }
    }
      WHEN node_0:`Person` THEN {`__typename`: 'Person', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Character` THEN {`__typename`: 'Character', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Event` THEN {`__typename`: 'Event', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_0)[0] + ':' + node_0.slug}
    END AS row
  }[0] AS `imdb`,
  COLLECT {
    OPTIONAL MATCH (film_12:Film {imdbId: $id_12})
    OPTIONAL MATCH (person_12:Person {imdbId: $id_12})
    WITH coalesce(film_12, person_12) AS node_12
    WHERE node_12 IS NOT NULL
    WITH node_12 ORDER BY node_12.slug LIMIT 1
    RETURN CASE
      WHEN node_12:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Film` THEN {`__typename`: 'Film', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Person` THEN {`__typename`: 'Person', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Character` THEN {`__typename`: 'Character', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Event` THEN {`__typename`: 'Event', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_12)[0] + ':' + node_12.slug}
      WHEN node_12:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_12)[0] + ':' + node_12.slug}
    END AS row
  }[0] AS `person`,
  COLLECT {
    MATCH (node_21:Film {tmdbId: toInteger($id_21)})
    WITH node_21 ORDER BY node_21.slug LIMIT 1
    RETURN CASE
      WHEN node_21:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Film` THEN {`__typename`: 'Film', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Person` THEN {`__typename`: 'Person', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Character` THEN {`__typename`: 'Character', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Event` THEN {`__typename`: 'Event', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_21)[0] + ':' + node_21.slug}
      WHEN node_21:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_21)[0] + ':' + node_21.slug}
    END AS row
  }[0] AS `tmdb`,
  COLLECT {
    OPTIONAL MATCH (film_30:Film {wikidataId: $id_30})
    OPTIONAL MATCH (person_30:Person {wikidataId: $id_30})
    OPTIONAL MATCH (setting_30:Setting {wikidataId: $id_30})
    WITH coalesce(film_30, person_30, setting_30) AS node_30
    WHERE node_30 IS NOT NULL
    WITH node_30 ORDER BY node_30.slug LIMIT 1
    RETURN CASE
      WHEN node_30:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_30)[0] + ':' + node_30.slug}
      WHEN node_30:`Film` THEN {`__typename`: 'Film', `id`: labels(node_30)[0] + ':' + node_30.slug, `slug`: node_30.`slug`}
      WHEN node_30:`Person` THEN {`__typename`: 'Person', `id`: labels(node_30)[0] + ':' + node_30.slug}
      WHEN node_30:`Character` THEN {`__typename`: 'Character', `id`: labels(node_30)[0] + ':' + node_30.slug}
      WHEN node_30:`Event` THEN {`__typename`: 'Event', `id`: labels(node_30)[0] + ':' + node_30.slug}
      WHEN node_30:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_30)[0] + ':' + node_30.slug}
      WHEN node_30:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_30)[0] + ':' + node_30.slug, `name`: node_30.`name`}
      WHEN node_30:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_30)[0] + ':' + node_30.slug}
    END AS row
  }[0] AS `wikidata`,
  COLLECT {
    MATCH (node_41:Film {wikipediaTitle: replace($id_41, '_', ' ')})
    WITH node_41 ORDER BY node_41.slug LIMIT 1
    RETURN CASE
      WHEN node_41:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_41)[0] + ':' + node_41.slug}
      WHEN node_41:`Film` THEN {`__typename`: 'Film', `id`: labels(node_41)[0] + ':' + node_41.slug, `year`: node_41.`year`}
      WHEN node_41:`Person` THEN {`__typename`: 'Person', `id`: labels(node_41)[0] + ':' + node_41.slug}
      WHEN node_41:`Character` THEN {`__typename`: 'Character', `id`: labels(node_41)[0] + ':' + node_41.slug}
      WHEN node_41:`Event` THEN {`__typename`: 'Event', `id`: labels(node_41)[0] + ':' + node_41.slug}
      WHEN node_41:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_41)[0] + ':' + node_41.slug}
      WHEN node_41:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_41)[0] + ':' + node_41.slug}
      WHEN node_41:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_41)[0] + ':' + node_41.slug}
    END AS row
  }[0] AS `wikipedia`,
  COLLECT {
    OPTIONAL MATCH (film_51:Film {wikidataId: $id_51})
    OPTIONAL MATCH (person_51:Person {wikidataId: $id_51})
    OPTIONAL MATCH (setting_51:Setting {wikidataId: $id_51})
    WITH coalesce(film_51, person_51, setting_51) AS node_51
    WHERE node_51 IS NOT NULL
    WITH node_51 ORDER BY node_51.slug LIMIT 1
    RETURN CASE
      WHEN node_51:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Film` THEN {`__typename`: 'Film', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Person` THEN {`__typename`: 'Person', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Character` THEN {`__typename`: 'Character', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Event` THEN {`__typename`: 'Event', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_51)[0] + ':' + node_51.slug}
      WHEN node_51:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_51)[0] + ':' + node_51.slug}
    END AS row
  }[0] AS `unknown`
