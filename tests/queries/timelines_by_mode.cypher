RETURN
  COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `ahead`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(shown_1:Scene)-[telling_1:TELLS]->(each_1:Event)
        WITH shown_1, each_1 ORDER BY shown_1.screenPosition, telling_1.ordinal
        WITH collect({event: each_1, scene: shown_1}) AS entries_1

        UNWIND range(0, size(entries_1) - 1) AS position_1
        WITH position_1, entries_1[position_1].event AS event_1, entries_1[position_1].scene AS scene_1
        WITH position_1, event_1, scene_1, coalesce(scene_1.mode, 'OFF_SCREEN') AS mode_1
        WHERE ($modes_1 IS NULL OR mode_1 IN $modes_1)
          AND ($strand_1 IS NULL OR EXISTS { MATCH (event_1)-[:IN_STRAND]->(strand_1:Strand)
            WHERE $strand_1 IN [strand_1.slug, strand_1.name] })
        RETURN {`position`: position_1, `mode`: mode_1, `event`: {`title`: event_1.`title`}} AS row
      },
      `condensed`: COLLECT {
        MATCH (node_0)-[:HAS_SCENE]->(shown_5:Scene)-[telling_5:TELLS]->(each_5:Event)
        WITH shown_5, each_5 ORDER BY shown_5.screenPosition, telling_5.ordinal
        WITH collect({event: each_5, scene: shown_5}) AS entries_5

        UNWIND range(0, size(entries_5) - 1) AS position_5
        WITH position_5, entries_5[position_5].event AS event_5, entries_5[position_5].scene AS scene_5
        WITH position_5, event_5, scene_5, coalesce(scene_5.mode, 'OFF_SCREEN') AS mode_5
        WHERE ($modes_5 IS NULL OR mode_5 IN $modes_5)
          AND ($strand_5 IS NULL OR EXISTS { MATCH (event_5)-[:IN_STRAND]->(strand_5:Strand)
            WHERE $strand_5 IN [strand_5.slug, strand_5.name] })
        RETURN {`position`: position_5, `mode`: mode_5, `event`: {`title`: event_5.`title`}} AS row
      }
    } AS row
  }[0] AS `arrival`,
  COLLECT {
    MATCH (node_9:`Film` {slug: $slug_9})
    RETURN {
      `dreamt`: COLLECT {
        MATCH (node_9)-[:HAS_SCENE]->(shown_10:Scene)-[telling_10:TELLS]->(each_10:Event)
        WITH shown_10, each_10 ORDER BY shown_10.screenPosition, telling_10.ordinal
        WITH collect({event: each_10, scene: shown_10}) AS entries_10

        UNWIND range(0, size(entries_10) - 1) AS position_10
        WITH position_10, entries_10[position_10].event AS event_10, entries_10[position_10].scene AS scene_10
        WITH position_10, event_10, scene_10, coalesce(scene_10.mode, 'OFF_SCREEN') AS mode_10
        WHERE ($modes_10 IS NULL OR mode_10 IN $modes_10)
          AND ($strand_10 IS NULL OR EXISTS { MATCH (event_10)-[:IN_STRAND]->(strand_10:Strand)
            WHERE $strand_10 IN [strand_10.slug, strand_10.name] })
        RETURN {`position`: position_10, `mode`: mode_10, `event`: {`title`: event_10.`title`}} AS row
      },
      `again`: COLLECT {
        MATCH (node_9)-[:HAS_SCENE]->(shown_14:Scene)-[telling_14:TELLS]->(each_14:Event)
        WITH shown_14, each_14 ORDER BY shown_14.screenPosition, telling_14.ordinal
        WITH collect({event: each_14, scene: shown_14}) AS entries_14

        UNWIND range(0, size(entries_14) - 1) AS position_14
        WITH position_14, entries_14[position_14].event AS event_14, entries_14[position_14].scene AS scene_14
        WITH position_14, event_14, scene_14, coalesce(scene_14.mode, 'OFF_SCREEN') AS mode_14
        WHERE ($modes_14 IS NULL OR mode_14 IN $modes_14)
          AND ($strand_14 IS NULL OR EXISTS { MATCH (event_14)-[:IN_STRAND]->(strand_14:Strand)
            WHERE $strand_14 IN [strand_14.slug, strand_14.name] })
        RETURN {`position`: position_14, `mode`: mode_14, `event`: {`title`: event_14.`title`}} AS row
      }
    } AS row
  }[0] AS `eternalSunshine`,
  COLLECT {
    MATCH (node_18:`Film` {slug: $slug_18})
    RETURN {
      `inTheMind`: COLLECT {
        MATCH (node_18)-[:HAS_EVENT]->(each_19:Event)
        WITH each_19 ORDER BY each_19.storyRank, each_19.revealedAt, each_19.slug
        WITH collect({event: each_19, scene: COLLECT {
          MATCH (each_19)<-[telling_19:TELLS]-(shown_19:Scene)
          WITH shown_19 ORDER BY telling_19.faithful DESC, shown_19.screenPosition LIMIT 1
          RETURN shown_19
        }[0]}) AS entries_19

        UNWIND range(0, size(entries_19) - 1) AS position_19
        WITH position_19, entries_19[position_19].event AS event_19, entries_19[position_19].scene AS scene_19
        WITH position_19, event_19, scene_19, coalesce(scene_19.mode, 'OFF_SCREEN') AS mode_19
        WHERE ($modes_19 IS NULL OR mode_19 IN $modes_19)
          AND ($strand_19 IS NULL OR EXISTS { MATCH (event_19)-[:IN_STRAND]->(strand_19:Strand)
            WHERE $strand_19 IN [strand_19.slug, strand_19.name] })
        RETURN {`position`: position_19, `mode`: mode_19, `event`: {`title`: event_19.`title`}} AS row
      }
    } AS row
  }[0] AS `parasite`,
  COLLECT {
    MATCH (node_23:`Film` {slug: $slug_23})
    RETURN {
      `around`: COLLECT {
        MATCH (node_23)-[:HAS_SCENE]->(shown_24:Scene)-[telling_24:TELLS]->(each_24:Event)
        WITH shown_24, each_24 ORDER BY shown_24.screenPosition, telling_24.ordinal
        WITH collect({event: each_24, scene: shown_24}) AS entries_24

        UNWIND range(0, size(entries_24) - 1) AS position_24
        WITH position_24, entries_24[position_24].event AS event_24, entries_24[position_24].scene AS scene_24
        WITH position_24, event_24, scene_24, coalesce(scene_24.mode, 'OFF_SCREEN') AS mode_24
        WHERE ($modes_24 IS NULL OR mode_24 IN $modes_24)
          AND ($strand_24 IS NULL OR EXISTS { MATCH (event_24)-[:IN_STRAND]->(strand_24:Strand)
            WHERE $strand_24 IN [strand_24.slug, strand_24.name] })
        RETURN {`position`: position_24, `mode`: mode_24, `event`: {`title`: event_24.`title`}} AS row
      },
      `inCourt`: COLLECT {
        MATCH (node_23)-[:HAS_SCENE]->(shown_28:Scene)-[telling_28:TELLS]->(each_28:Event)
        WITH shown_28, each_28 ORDER BY shown_28.screenPosition, telling_28.ordinal
        WITH collect({event: each_28, scene: shown_28}) AS entries_28

        UNWIND range(0, size(entries_28) - 1) AS position_28
        WITH position_28, entries_28[position_28].event AS event_28, entries_28[position_28].scene AS scene_28
        WITH position_28, event_28, scene_28, coalesce(scene_28.mode, 'OFF_SCREEN') AS mode_28
        WHERE ($modes_28 IS NULL OR mode_28 IN $modes_28)
          AND ($strand_28 IS NULL OR EXISTS { MATCH (event_28)-[:IN_STRAND]->(strand_28:Strand)
            WHERE $strand_28 IN [strand_28.slug, strand_28.name] })
        RETURN {`position`: position_28, `mode`: mode_28, `event`: {`title`: event_28.`title`}} AS row
      }
    } AS row
  }[0] AS `rashomon`,
  COLLECT {
    MATCH (node_32:`Film` {slug: $slug_32})
    RETURN {
      `unseen`: COLLECT {
        MATCH (node_32)-[:HAS_EVENT]->(each_33:Event)
        WITH each_33 ORDER BY each_33.storyRank, each_33.revealedAt, each_33.slug
        WITH collect({event: each_33, scene: COLLECT {
          MATCH (each_33)<-[telling_33:TELLS]-(shown_33:Scene)
          WITH shown_33 ORDER BY telling_33.faithful DESC, shown_33.screenPosition LIMIT 1
          RETURN shown_33
        }[0]}) AS entries_33

        UNWIND range(0, size(entries_33) - 1) AS position_33
        WITH position_33, entries_33[position_33].event AS event_33, entries_33[position_33].scene AS scene_33
        WITH position_33, event_33, scene_33, coalesce(scene_33.mode, 'OFF_SCREEN') AS mode_33
        WHERE ($modes_33 IS NULL OR mode_33 IN $modes_33)
          AND ($strand_33 IS NULL OR EXISTS { MATCH (event_33)-[:IN_STRAND]->(strand_33:Strand)
            WHERE $strand_33 IN [strand_33.slug, strand_33.name] })
        RETURN {
          `position`: position_33,
          `mode`: mode_33,
          `event`: {`title`: event_33.`title`},
          `scene`: CASE WHEN scene_33 IS NOT NULL THEN {`title`: scene_33.`title`} END
        } AS row
      }
    } AS row
  }[0] AS `pulpFiction`
