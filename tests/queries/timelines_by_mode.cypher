RETURN {
  `arrival`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `ahead`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(shown_1)-[telling_1:TELLS]->(each_1)
        WITH shown_1, each_1 ORDER BY shown_1.screenPosition, telling_1.ordinal
        WITH collect({event: each_1, scene: shown_1}) AS entries_1

        UNWIND range(0, size(entries_1) - 1) AS position_1
        WITH position_1, entries_1[position_1].event AS event_1, entries_1[position_1].scene AS scene_1
        WITH position_1, event_1, scene_1, coalesce(scene_1.mode, 'OFF_SCREEN') AS mode_1
        WHERE ($modes_1 IS NULL OR mode_1 IN $modes_1)
          AND ($strand_1 IS NULL OR EXISTS { MATCH (event_1)-[:IN_STRAND]->(strand_1)
            WHERE $strand_1 IN [strand_1.slug, strand_1.name] })
        RETURN {`position`: position_1, `mode`: mode_1, `event`: {`title`: event_1.`title`}} AS row
      },
      `condensed`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(shown_5)-[telling_5:TELLS]->(each_5)
        WITH shown_5, each_5 ORDER BY shown_5.screenPosition, telling_5.ordinal
        WITH collect({event: each_5, scene: shown_5}) AS entries_5

        UNWIND range(0, size(entries_5) - 1) AS position_5
        WITH position_5, entries_5[position_5].event AS event_5, entries_5[position_5].scene AS scene_5
        WITH position_5, event_5, scene_5, coalesce(scene_5.mode, 'OFF_SCREEN') AS mode_5
        WHERE ($modes_5 IS NULL OR mode_5 IN $modes_5)
          AND ($strand_5 IS NULL OR EXISTS { MATCH (event_5)-[:IN_STRAND]->(strand_5)
            WHERE $strand_5 IN [strand_5.slug, strand_5.name] })
        RETURN {`position`: position_5, `mode`: mode_5, `event`: {`title`: event_5.`title`}} AS row
      }
    } AS row
  }[0],
  `eternalSunshine`: COLLECT {
    MATCH (node_6:`Film` {slug: $slug_6})
    RETURN {
      `dreamt`: COLLECT {
        MATCH (node_6)-[:HAS_SCENE]->(shown_7)-[telling_7:TELLS]->(each_7)
        WITH shown_7, each_7 ORDER BY shown_7.screenPosition, telling_7.ordinal
        WITH collect({event: each_7, scene: shown_7}) AS entries_7

        UNWIND range(0, size(entries_7) - 1) AS position_7
        WITH position_7, entries_7[position_7].event AS event_7, entries_7[position_7].scene AS scene_7
        WITH position_7, event_7, scene_7, coalesce(scene_7.mode, 'OFF_SCREEN') AS mode_7
        WHERE ($modes_7 IS NULL OR mode_7 IN $modes_7)
          AND ($strand_7 IS NULL OR EXISTS { MATCH (event_7)-[:IN_STRAND]->(strand_7)
            WHERE $strand_7 IN [strand_7.slug, strand_7.name] })
        RETURN {`position`: position_7, `mode`: mode_7, `event`: {`title`: event_7.`title`}} AS row
      },
      `again`: COLLECT {
        MATCH (node_6)-[:HAS_SCENE]->(shown_8)-[telling_8:TELLS]->(each_8)
        WITH shown_8, each_8 ORDER BY shown_8.screenPosition, telling_8.ordinal
        WITH collect({event: each_8, scene: shown_8}) AS entries_8

        UNWIND range(0, size(entries_8) - 1) AS position_8
        WITH position_8, entries_8[position_8].event AS event_8, entries_8[position_8].scene AS scene_8
        WITH position_8, event_8, scene_8, coalesce(scene_8.mode, 'OFF_SCREEN') AS mode_8
        WHERE ($modes_8 IS NULL OR mode_8 IN $modes_8)
          AND ($strand_8 IS NULL OR EXISTS { MATCH (event_8)-[:IN_STRAND]->(strand_8)
            WHERE $strand_8 IN [strand_8.slug, strand_8.name] })
        RETURN {`position`: position_8, `mode`: mode_8, `event`: {`title`: event_8.`title`}} AS row
      }
    } AS row
  }[0],
  `parasite`: COLLECT {
    MATCH (node_9:`Film` {slug: $slug_9})
    RETURN {
      `inTheMind`: COLLECT {
        MATCH (node_9)-[:HAS_EVENT]->(each_10)
        WITH each_10 ORDER BY each_10.storyRank, each_10.revealedAt, each_10.slug
        WITH collect({event: each_10, scene: COLLECT {
          MATCH (each_10)<-[telling_10:TELLS]-(shown_10)
          WITH shown_10 ORDER BY telling_10.faithful DESC, shown_10.screenPosition LIMIT 1
          RETURN shown_10
        }[0]}) AS entries_10

        UNWIND range(0, size(entries_10) - 1) AS position_10
        WITH position_10, entries_10[position_10].event AS event_10, entries_10[position_10].scene AS scene_10
        WITH position_10, event_10, scene_10, coalesce(scene_10.mode, 'OFF_SCREEN') AS mode_10
        WHERE ($modes_10 IS NULL OR mode_10 IN $modes_10)
          AND ($strand_10 IS NULL OR EXISTS { MATCH (event_10)-[:IN_STRAND]->(strand_10)
            WHERE $strand_10 IN [strand_10.slug, strand_10.name] })
        RETURN {`position`: position_10, `mode`: mode_10, `event`: {`title`: event_10.`title`}} AS row
      }
    } AS row
  }[0],
  `rashomon`: COLLECT {
    MATCH (node_11:`Film` {slug: $slug_11})
    RETURN {
      `around`: COLLECT {
        MATCH (node_11)-[:HAS_SCENE]->(shown_12)-[telling_12:TELLS]->(each_12)
        WITH shown_12, each_12 ORDER BY shown_12.screenPosition, telling_12.ordinal
        WITH collect({event: each_12, scene: shown_12}) AS entries_12

        UNWIND range(0, size(entries_12) - 1) AS position_12
        WITH position_12, entries_12[position_12].event AS event_12, entries_12[position_12].scene AS scene_12
        WITH position_12, event_12, scene_12, coalesce(scene_12.mode, 'OFF_SCREEN') AS mode_12
        WHERE ($modes_12 IS NULL OR mode_12 IN $modes_12)
          AND ($strand_12 IS NULL OR EXISTS { MATCH (event_12)-[:IN_STRAND]->(strand_12)
            WHERE $strand_12 IN [strand_12.slug, strand_12.name] })
        RETURN {`position`: position_12, `mode`: mode_12, `event`: {`title`: event_12.`title`}} AS row
      },
      `inCourt`: COLLECT {
        MATCH (node_11)-[:HAS_SCENE]->(shown_13)-[telling_13:TELLS]->(each_13)
        WITH shown_13, each_13 ORDER BY shown_13.screenPosition, telling_13.ordinal
        WITH collect({event: each_13, scene: shown_13}) AS entries_13

        UNWIND range(0, size(entries_13) - 1) AS position_13
        WITH position_13, entries_13[position_13].event AS event_13, entries_13[position_13].scene AS scene_13
        WITH position_13, event_13, scene_13, coalesce(scene_13.mode, 'OFF_SCREEN') AS mode_13
        WHERE ($modes_13 IS NULL OR mode_13 IN $modes_13)
          AND ($strand_13 IS NULL OR EXISTS { MATCH (event_13)-[:IN_STRAND]->(strand_13)
            WHERE $strand_13 IN [strand_13.slug, strand_13.name] })
        RETURN {`position`: position_13, `mode`: mode_13, `event`: {`title`: event_13.`title`}} AS row
      }
    } AS row
  }[0],
  `pulpFiction`: COLLECT {
    MATCH (node_14:`Film` {slug: $slug_14})
    RETURN {
      `unseen`: COLLECT {
        MATCH (node_14)-[:HAS_EVENT]->(each_15)
        WITH each_15 ORDER BY each_15.storyRank, each_15.revealedAt, each_15.slug
        WITH collect({event: each_15, scene: COLLECT {
          MATCH (each_15)<-[telling_15:TELLS]-(shown_15)
          WITH shown_15 ORDER BY telling_15.faithful DESC, shown_15.screenPosition LIMIT 1
          RETURN shown_15
        }[0]}) AS entries_15

        UNWIND range(0, size(entries_15) - 1) AS position_15
        WITH position_15, entries_15[position_15].event AS event_15, entries_15[position_15].scene AS scene_15
        WITH position_15, event_15, scene_15, coalesce(scene_15.mode, 'OFF_SCREEN') AS mode_15
        WHERE ($modes_15 IS NULL OR mode_15 IN $modes_15)
          AND ($strand_15 IS NULL OR EXISTS { MATCH (event_15)-[:IN_STRAND]->(strand_15)
            WHERE $strand_15 IN [strand_15.slug, strand_15.name] })
        RETURN {
          `position`: position_15,
          `mode`: mode_15,
          `event`: {`title`: event_15.`title`},
          `scene`: CASE WHEN scene_15 IS NOT NULL THEN {`title`: scene_15.`title`} END
        } AS row
      }
    } AS row
  }[0]
} AS answer
