RETURN
  COLLECT {
    MATCH (node_0:`Theme` {slug: $slug_0})
    RETURN {
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `slug`: node_0.`slug`,
      `name`: node_0.`name`,
      `description`: node_0.`description`,
      `narrower`: COLLECT {
        MATCH (node_0)<-[:BROADER]-(it_5:Theme)
        WITH it_5 ORDER BY it_5.name, it_5.slug
        RETURN {
          `slug`: it_5.`slug`,
          `name`: it_5.`name`,
          `broader`: COLLECT {
            MATCH (it_5)-[:BROADER]->(it_8:Theme)
            WITH it_8 ORDER BY it_8.name, it_8.slug
            RETURN {`name`: it_8.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `theme`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_10:Theme)
      WHERE EXISTS { MATCH (node_10)-[:BROADER]->(node_it_10:Theme) WHERE true }
        AND node_10.name IS NOT NULL
      WITH node_10 ORDER BY node_10.name, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `totalCount`: COUNT { MATCH (node_10:Theme)
        WHERE EXISTS { MATCH (node_10)-[:BROADER]->(node_it_10:Theme) WHERE true } RETURN node_10 },
      `nodes`: COLLECT {
        UNWIND page_10 AS row_12
        WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
        RETURN {
          `name`: node_12.`name`,
          `description`: node_12.`description`,
          `broader`: COLLECT {
            MATCH (node_12)-[:BROADER]->(it_15:Theme)
            WITH it_15 ORDER BY it_15.name, it_15.slug
            RETURN {`name`: it_15.`name`} AS row
          }[0],
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_12)<-[edge_17:EXPLORES]-(node_17:Film)
              WHERE node_17.title IS NOT NULL
              WITH node_17, edge_17 ORDER BY node_17.title, node_17.slug LIMIT $size_17 + 1
              RETURN {node: node_17, edge: edge_17}
            } AS found_17
            WITH found_17[..$size_17] AS page_17, size(found_17) > $size_17 AS more_17
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_17 AS row_18
                WITH row_18, row_18.node AS node_18, row_18.edge AS edge_18
                RETURN {`title`: node_18.`title`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `cases`
