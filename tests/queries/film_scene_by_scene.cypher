RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `title`: node_0.`title`,
      `originalTitle`: node_0.`originalTitle`,
      `scenes`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(it_3)
        WITH it_3 ORDER BY it_3.screenPosition, it_3.slug
        RETURN {
          `id`: labels(it_3)[0] + ':' + it_3.slug,
          `screenPosition`: it_3.`screenPosition`,
          `minute`: it_3.`minute`,
          `title`: it_3.`title`,
          `mode`: it_3.`mode`,
          `viewpoint`: COLLECT {
            MATCH (character_9:Character {slug: it_3.viewpoint})
            RETURN {
              `id`: labels(character_9)[0] + ':' + character_9.slug,
              `slug`: character_9.`slug`,
              `name`: character_9.`name`
            } AS row
          }[0],
          `events`: COLLECT {
            MATCH (it_3)-[telling_13:TELLS]->(event_13)
            WITH event_13 ORDER BY telling_13.ordinal
            RETURN {`title`: event_13.`title`, `reality`: event_13.`reality`} AS row
          }
        } AS row
      }
    } AS row
  }[0]
} AS answer
