RETURN {
  `node`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN CASE
      WHEN node_0:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_0)[0] + ':' + node_0.slug, `name`: node_0.`name`}
      WHEN node_0:`Film` THEN {`__typename`: 'Film', `id`: labels(node_0)[0] + ':' + node_0.slug, `title`: node_0.`title`}
      WHEN node_0:`Person` THEN {`__typename`: 'Person', `id`: labels(node_0)[0] + ':' + node_0.slug, `name`: node_0.`name`}
      WHEN node_0:`Character` THEN {`__typename`: 'Character', `id`: labels(node_0)[0] + ':' + node_0.slug, `name`: node_0.`name`}
      WHEN node_0:`Event` THEN {`__typename`: 'Event', `id`: labels(node_0)[0] + ':' + node_0.slug, `title`: node_0.`title`}
      WHEN node_0:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_0)[0] + ':' + node_0.slug}
      WHEN node_0:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_0)[0] + ':' + node_0.slug, `name`: node_0.`name`}
      WHEN node_0:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_0)[0] + ':' + node_0.slug, `name`: node_0.`name`}
    END AS row
  }[0],
  `nodes`: COLLECT {
    UNWIND $ids_16 AS id_16
    OPTIONAL MATCH (character_16:`Character` {slug: id_16.`Character`})
    OPTIONAL MATCH (event_16:`Event` {slug: id_16.`Event`})
    OPTIONAL MATCH (film_16:`Film` {slug: id_16.`Film`})
    OPTIONAL MATCH (genre_16:`Genre` {slug: id_16.`Genre`})
    OPTIONAL MATCH (person_16:`Person` {slug: id_16.`Person`})
    OPTIONAL MATCH (scene_16:`Scene` {slug: id_16.`Scene`})
    OPTIONAL MATCH (setting_16:`Setting` {slug: id_16.`Setting`})
    OPTIONAL MATCH (theme_16:`Theme` {slug: id_16.`Theme`})
    WITH coalesce(character_16, event_16, film_16, genre_16, person_16, scene_16, setting_16, theme_16) AS node_16
    RETURN CASE
      WHEN node_16:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_16)[0] + ':' + node_16.slug, `name`: node_16.`name`}
      WHEN node_16:`Film` THEN {`__typename`: 'Film', `id`: labels(node_16)[0] + ':' + node_16.slug, `title`: node_16.`title`}
      WHEN node_16:`Person` THEN {`__typename`: 'Person', `id`: labels(node_16)[0] + ':' + node_16.slug, `name`: node_16.`name`}
      WHEN node_16:`Character` THEN {`__typename`: 'Character', `id`: labels(node_16)[0] + ':' + node_16.slug, `name`: node_16.`name`}
      WHEN node_16:`Event` THEN {`__typename`: 'Event', `id`: labels(node_16)[0] + ':' + node_16.slug, `title`: node_16.`title`}
      WHEN node_16:`Scene` THEN {
      `__typename`: 'Scene',
      `id`: labels(node_16)[0] + ':' + node_16.slug,
      `screenPosition`: node_16.`screenPosition`,
      `film`: COLLECT {
        MATCH (node_16)<-[:HAS_SCENE]-(it_18)
        WITH it_18 ORDER BY it_18.slug, it_18.slug
        RETURN {`title`: it_18.`title`} AS row
      }[0]
    }
      WHEN node_16:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_16)[0] + ':' + node_16.slug, `name`: node_16.`name`}
      WHEN node_16:`Theme` THEN {
      `__typename`: 'Theme',
      `id`: labels(node_16)[0] + ':' + node_16.slug,
      `name`: node_16.`name`,
      `kind`: node_16.`kind`
    }
    END AS row
  }
} AS answer
