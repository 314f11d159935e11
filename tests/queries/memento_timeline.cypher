RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `title`: node_0.`title`,
      `asItHappened`: COLLECT {
        MATCH (node_0)-[:HAS_EVENT]->(each_2)
        WITH each_2 ORDER BY each_2.storyRank, each_2.revealedAt, each_2.slug
        WITH collect({event: each_2, scene: COLLECT {
          MATCH (each_2)<-[telling_2:TELLS]-(shown_2)
          WITH shown_2 ORDER BY telling_2.faithful DESC, shown_2.screenPosition LIMIT 1
          RETURN shown_2
        }[0]}) AS entries_2

        UNWIND range(0, size(entries_2) - 1) AS position_2
        WITH position_2, entries_2[position_2].event AS event_2, entries_2[position_2].scene AS scene_2
        WITH position_2, event_2, scene_2, coalesce(scene_2.mode, 'OFF_SCREEN') AS mode_2
        WHERE ($modes_2 IS NULL OR mode_2 IN $modes_2)
          AND ($strand_2 IS NULL OR EXISTS { MATCH (event_2)-[:IN_STRAND]->(strand_2)
            WHERE $strand_2 IN [strand_2.slug, strand_2.name] })
        RETURN {
          `position`: position_2,
          `event`: {`title`: event_2.`title`},
          `mode`: mode_2,
          `orderEstablished`: event_2.orderEstablished
        } AS row
      },
      `asShown`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(shown_7)-[telling_7:TELLS]->(each_7)
        WITH shown_7, each_7 ORDER BY shown_7.screenPosition, telling_7.ordinal
        WITH collect({event: each_7, scene: shown_7}) AS entries_7

        UNWIND range(0, size(entries_7) - 1) AS position_7
        WITH position_7, entries_7[position_7].event AS event_7, entries_7[position_7].scene AS scene_7
        WITH position_7, event_7, scene_7, coalesce(scene_7.mode, 'OFF_SCREEN') AS mode_7
        WHERE ($modes_7 IS NULL OR mode_7 IN $modes_7)
          AND ($strand_7 IS NULL OR EXISTS { MATCH (event_7)-[:IN_STRAND]->(strand_7)
            WHERE $strand_7 IN [strand_7.slug, strand_7.name] })
        RETURN {
          `position`: position_7,
          `event`: {`title`: event_7.`title`},
          `scene`: CASE WHEN scene_7 IS NOT NULL THEN {`screenPosition`: scene_7.`screenPosition`, `minute`: scene_7.`minute`} END,
          `mode`: mode_7
        } AS row
      }
    } AS row
  }[0]
} AS answer
