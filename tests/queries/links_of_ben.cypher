RETURN {
  `character`: COLLECT {
    MATCH (node_0:`Character` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `links`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_2:LINKED_TO]-(other_2)
            RETURN {
              character: other_2, kind: link_2.kind, description: link_2.description, strength: link_2.strength,
              outgoing: startNode(link_2) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_2)<-[:TAKES_PART_IN]-(other_2)
            WHERE other_2 <> node_0 AND NOT EXISTS { (node_0)-[:LINKED_TO]-(other_2) }
            WITH other_2, count(DISTINCT event_2) AS shared_2
            RETURN {character: other_2, kind: 'SHARED_EVENT', strength: toFloat(shared_2)
              / (COUNT { (node_0)-[:TAKES_PART_IN]->() } + COUNT { (other_2)-[:TAKES_PART_IN]->() } - shared_2)}
          } AS tie_2
        WITH tie_2, tie_2.character AS character_2, node_0 AS one_2
        WHERE $kinds_2 IS NULL OR tie_2.kind IN $kinds_2
        WITH tie_2, character_2, one_2
        ORDER BY coalesce(tie_2.strength, 0.0) DESC, character_2.slug, tie_2.kind LIMIT $first_2
        RETURN {
          `character`: {`name`: character_2.`name`},
          `kind`: tie_2.`kind`,
          `outgoing`: tie_2.`outgoing`,
          `description`: tie_2.`description`,
          `strength`: tie_2.`strength`,
          `sharedEvents`: COLLECT {
            MATCH (one_2)-[:TAKES_PART_IN]->(event_7)<-[:TAKES_PART_IN]-(character_2)
            WITH event_7 ORDER BY event_7.storyRank, event_7.slug
            RETURN {`title`: event_7.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0]
} AS answer
