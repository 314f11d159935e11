RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `storyCurve`: {
        `nonlinearity`: node_0.`nonlinearity`,
        `structure`: node_0.`structure`,
        `points`: COLLECT {
          MATCH (node_0)-[:HAS_SCENE]->(scene_3)-[telling_3:TELLS]->(event_3)
          WITH scene_3, event_3 ORDER BY scene_3.screenPosition, telling_3.ordinal
          RETURN {
            `screenPosition`: scene_3.screenPosition,
            `storyRank`: event_3.storyRank,
            `event`: {`title`: event_3.`title`},
            `scene`: {`mode`: scene_3.`mode`}
          } AS row
        },
        `anachronies`: COLLECT {
          MATCH (node_0)-[:HAS_SCENE]->(scene_8)
          WHERE scene_8.anachrony IS NOT NULL
          WITH scene_8 ORDER BY scene_8.screenPosition
          RETURN {
            `scene`: {`title`: scene_8.`title`},
            `direction`: scene_8.anachrony,
            `reach`: scene_8.anachronyReach,
            `extent`: scene_8.anachronyExtent
          } AS row
        }
      }
    } AS row
  }[0]
} AS answer
