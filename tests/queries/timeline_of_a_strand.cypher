RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `strands`: COLLECT {
        MATCH (node_0)-[:HAS_STRAND]->(it_1)
        WITH it_1 ORDER BY it_1.ordinal, it_1.slug
        RETURN {
          `slug`: it_1.`slug`,
          `name`: it_1.`name`,
          `events`: COLLECT {
            MATCH (it_1)<-[:IN_STRAND]-(it_4)
            WITH it_4 ORDER BY it_4.storyRank, it_4.slug
            RETURN {`title`: it_4.`title`} AS row
          }
        } AS row
      },
      `timeline`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(shown_6)-[telling_6:TELLS]->(each_6)
        WITH shown_6, each_6 ORDER BY shown_6.screenPosition, telling_6.ordinal
        WITH collect({event: each_6, scene: shown_6}) AS entries_6

        UNWIND range(0, size(entries_6) - 1) AS position_6
        WITH position_6, entries_6[position_6].event AS event_6, entries_6[position_6].scene AS scene_6
        WITH position_6, event_6, scene_6, coalesce(scene_6.mode, 'OFF_SCREEN') AS mode_6
        WHERE ($modes_6 IS NULL OR mode_6 IN $modes_6)
          AND ($strand_6 IS NULL OR EXISTS { MATCH (event_6)-[:IN_STRAND]->(strand_6)
            WHERE $strand_6 IN [strand_6.slug, strand_6.name] })
        RETURN {
          `position`: position_6,
          `mode`: mode_6,
          `event`: {
            `title`: event_6.`title`,
            `strand`: COLLECT {
              MATCH (event_6)-[:IN_STRAND]->(it_9)
              WITH it_9 ORDER BY it_9.name, it_9.slug
              RETURN {`name`: it_9.`name`} AS row
            }[0]
          }
        } AS row
      }
    } AS row
  }[0]
} AS answer
