RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[edge_1:ACTED_IN]-(node_1)
          WHERE ((edge_1.billing > $value0_1 OR edge_1.billing IS NULL) OR edge_1.billing = $value1_1 AND node_1.slug > $value2_1)
          WITH node_1, edge_1 ORDER BY edge_1.billing, node_1.slug LIMIT $size_1 + 1
          RETURN {node: node_1, edge: edge_1, cursor: coalesce(replace(replace(toString(edge_1.billing), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_1.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_1
        WITH found_1[..$size_1] AS page_1, size(found_1) > $size_1 AS more_1
        RETURN {
          `totalCount`: COUNT { (node_0)<-[:ACTED_IN]-() },
          `edges`: COLLECT {
            UNWIND page_1 AS row_3
            WITH row_3, row_3.node AS node_3, row_3.edge AS edge_3
            RETURN {
              `billing`: edge_3.`billing`,
              `cursor`: row_3.cursor,
              `node`: {`name`: node_3.`name`},
              `characters`: COLLECT {
                MATCH (node_3)-[:PORTRAYS {filmSlug: endNode(edge_3).slug}]->(character_7)
                WITH character_7 ORDER BY character_7.name, character_7.slug
                RETURN {
                  `name`: character_7.`name`,
                  `role`: COLLECT { MATCH (character_7)-[appears_9:APPEARS_IN]->(:Film) RETURN appears_9.role ORDER BY appears_9.billing }[0]
                } AS row
              }
            } AS row
          },
          `pageInfo`: {`hasPreviousPage`: true, `hasNextPage`: more_1}
        } AS row
      }[0]
    } AS row
  }[0]
} AS answer
