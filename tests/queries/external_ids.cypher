RETURN {
  `imdb`: COLLECT {
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
        MATCH (node_0)-[:HAS_GENRE]->(it_4)
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
  }[0],
  `person`: COLLECT {
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
  }[0],
  `tmdb`: COLLECT {
    MATCH (node_13:Film {tmdbId: toInteger($id_13)})
    WITH node_13 ORDER BY node_13.slug LIMIT 1
    RETURN CASE
      WHEN node_13:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Film` THEN {`__typename`: 'Film', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Person` THEN {`__typename`: 'Person', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Character` THEN {`__typename`: 'Character', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Event` THEN {`__typename`: 'Event', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_13)[0] + ':' + node_13.slug}
      WHEN node_13:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_13)[0] + ':' + node_13.slug}
    END AS row
  }[0],
  `wikidata`: COLLECT {
    OPTIONAL MATCH (film_14:Film {wikidataId: $id_14})
    OPTIONAL MATCH (person_14:Person {wikidataId: $id_14})
    OPTIONAL MATCH (setting_14:Setting {wikidataId: $id_14})
    WITH coalesce(film_14, person_14, setting_14) AS node_14
    WHERE node_14 IS NOT NULL
    WITH node_14 ORDER BY node_14.slug LIMIT 1
    RETURN CASE
      WHEN node_14:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_14)[0] + ':' + node_14.slug}
      WHEN node_14:`Film` THEN {`__typename`: 'Film', `id`: labels(node_14)[0] + ':' + node_14.slug, `slug`: node_14.`slug`}
      WHEN node_14:`Person` THEN {`__typename`: 'Person', `id`: labels(node_14)[0] + ':' + node_14.slug}
      WHEN node_14:`Character` THEN {`__typename`: 'Character', `id`: labels(node_14)[0] + ':' + node_14.slug}
      WHEN node_14:`Event` THEN {`__typename`: 'Event', `id`: labels(node_14)[0] + ':' + node_14.slug}
      WHEN node_14:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_14)[0] + ':' + node_14.slug}
      WHEN node_14:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_14)[0] + ':' + node_14.slug, `name`: node_14.`name`}
      WHEN node_14:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_14)[0] + ':' + node_14.slug}
    END AS row
  }[0],
  `wikipedia`: COLLECT {
    MATCH (node_17:Film {wikipediaTitle: replace($id_17, '_', ' ')})
    WITH node_17 ORDER BY node_17.slug LIMIT 1
    RETURN CASE
      WHEN node_17:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_17)[0] + ':' + node_17.slug}
      WHEN node_17:`Film` THEN {`__typename`: 'Film', `id`: labels(node_17)[0] + ':' + node_17.slug, `year`: node_17.`year`}
      WHEN node_17:`Person` THEN {`__typename`: 'Person', `id`: labels(node_17)[0] + ':' + node_17.slug}
      WHEN node_17:`Character` THEN {`__typename`: 'Character', `id`: labels(node_17)[0] + ':' + node_17.slug}
      WHEN node_17:`Event` THEN {`__typename`: 'Event', `id`: labels(node_17)[0] + ':' + node_17.slug}
      WHEN node_17:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_17)[0] + ':' + node_17.slug}
      WHEN node_17:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_17)[0] + ':' + node_17.slug}
      WHEN node_17:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_17)[0] + ':' + node_17.slug}
    END AS row
  }[0],
  `unknown`: COLLECT {
    OPTIONAL MATCH (film_19:Film {wikidataId: $id_19})
    OPTIONAL MATCH (person_19:Person {wikidataId: $id_19})
    OPTIONAL MATCH (setting_19:Setting {wikidataId: $id_19})
    WITH coalesce(film_19, person_19, setting_19) AS node_19
    WHERE node_19 IS NOT NULL
    WITH node_19 ORDER BY node_19.slug LIMIT 1
    RETURN CASE
      WHEN node_19:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Film` THEN {`__typename`: 'Film', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Person` THEN {`__typename`: 'Person', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Character` THEN {`__typename`: 'Character', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Event` THEN {`__typename`: 'Event', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_19)[0] + ':' + node_19.slug}
    END AS row
  }[0]
} AS answer
