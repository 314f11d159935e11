RETURN {
  `theme`: COLLECT {
    MATCH (node_0:`Theme` {slug: $slug_0})
    RETURN {
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `slug`: node_0.`slug`,
      `name`: node_0.`name`,
      `description`: node_0.`description`,
      `narrower`: COLLECT {
        MATCH (node_0)<-[:BROADER]-(it_5)
        WITH it_5 ORDER BY it_5.name, it_5.slug
        RETURN {
          `slug`: it_5.`slug`,
          `name`: it_5.`name`,
          `broader`: COLLECT {
            MATCH (it_5)-[:BROADER]->(it_6)
            WITH it_6 ORDER BY it_6.name, it_6.slug
            RETURN {`name`: it_6.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `cases`: COLLECT {
    WITH COLLECT {
      MATCH (node_7:Theme)
      WHERE EXISTS { MATCH (node_7)-[:BROADER]->(node_it_7) WHERE true }
        AND node_7.name IS NOT NULL
      WITH node_7 ORDER BY node_7.name, node_7.slug LIMIT $size_7 + 1
      RETURN {node: node_7}
    } AS found_7
    WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
    RETURN {
      `totalCount`: COUNT { MATCH (node_7:Theme)
        WHERE EXISTS { MATCH (node_7)-[:BROADER]->(node_it_7) WHERE true } RETURN node_7 },
      `nodes`: COLLECT {
        UNWIND page_7 AS row_9
        WITH row_9, row_9.node AS node_9, row_9.edge AS edge_9
        RETURN {
          `name`: node_9.`name`,
          `description`: node_9.`description`,
          `broader`: COLLECT {
            MATCH (node_9)-[:BROADER]->(it_6)
            WITH it_6 ORDER BY it_6.name, it_6.slug
            RETURN {`name`: it_6.`name`} AS row
          }[0],
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_9)<-[edge_10:EXPLORES]-(node_10:Film)
              WHERE node_10.title IS NOT NULL
              WITH node_10, edge_10 ORDER BY node_10.title, node_10.slug LIMIT $size_10 + 1
              RETURN {node: node_10, edge: edge_10}
            } AS found_10
            WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_10 AS row_11
                WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
                RETURN {`title`: node_11.`title`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0]
} AS answer
