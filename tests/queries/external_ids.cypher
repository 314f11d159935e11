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
      WHEN node_30:`Genre` THEN {`__typename`: 'Genre'}
      WHEN node_30:`Film` THEN {`__typename`: 'Film', `slug`: node_30.`slug`}
      WHEN node_30:`Person` THEN {`__typename`: 'Person'}
      WHEN node_30:`Character` THEN {`__typename`: 'Character'}
      WHEN node_30:`Event` THEN {`__typename`: 'Event'}
      WHEN node_30:`Scene` THEN {`__typename`: 'Scene'}
      WHEN node_30:`Setting` THEN {`__typename`: 'Setting', `name`: node_30.`name`}
      WHEN node_30:`Theme` THEN {`__typename`: 'Theme'}
    END AS row
  }[0] AS `wikidata`,
  COLLECT {
    MATCH (node_33:Film {wikipediaTitle: replace($id_33, '_', ' ')})
    WITH node_33 ORDER BY node_33.slug LIMIT 1
    RETURN CASE
      WHEN node_33:`Genre` THEN {`__typename`: 'Genre'}
      WHEN node_33:`Film` THEN {`__typename`: 'Film', `year`: node_33.`year`}
      WHEN node_33:`Person` THEN {`__typename`: 'Person'}
      WHEN node_33:`Character` THEN {`__typename`: 'Character'}
      WHEN node_33:`Event` THEN {`__typename`: 'Event'}
      WHEN node_33:`Scene` THEN {`__typename`: 'Scene'}
      WHEN node_33:`Setting` THEN {`__typename`: 'Setting'}
      WHEN node_33:`Theme` THEN {`__typename`: 'Theme'}
    END AS row
  }[0] AS `wikipedia`,
  COLLECT {
    OPTIONAL MATCH (film_35:Film {wikidataId: $id_35})
    OPTIONAL MATCH (person_35:Person {wikidataId: $id_35})
    OPTIONAL MATCH (setting_35:Setting {wikidataId: $id_35})
    WITH coalesce(film_35, person_35, setting_35) AS node_35
    WHERE node_35 IS NOT NULL
    WITH node_35 ORDER BY node_35.slug LIMIT 1
    RETURN CASE
      WHEN node_35:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Film` THEN {`__typename`: 'Film', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Person` THEN {`__typename`: 'Person', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Character` THEN {`__typename`: 'Character', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Event` THEN {`__typename`: 'Event', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_35)[0] + ':' + node_35.slug}
      WHEN node_35:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_35)[0] + ':' + node_35.slug}
    END AS row
  }[0] AS `unknown`
