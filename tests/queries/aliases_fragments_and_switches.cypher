RETURN {
  `one`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `class`: node_0.`title`,
      `__typename`: 'Film',
      `year`: node_0.`year`,
      `genres`: COLLECT {
        MATCH (node_0)-[:HAS_GENRE]->(it_3)
        WITH it_3 ORDER BY it_3.name, it_3.slug
        RETURN {`name`: it_3.`name`} AS row
      }
    } AS row
  }[0],
  `two`: COLLECT {
    MATCH (node_5:`Film` {slug: $slug_5})
    RETURN {
      `class`: node_5.`title`,
      `__typename`: 'Film',
      `year`: node_5.`year`,
      `genres`: COLLECT {
        MATCH (node_5)-[:HAS_GENRE]->(it_3)
        WITH it_3 ORDER BY it_3.name, it_3.slug
        RETURN {`name`: it_3.`name`} AS row
      },
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_5)<-[edge_6:ACTED_IN]-(node_6)
          WITH node_6, edge_6 ORDER BY edge_6.billing, node_6.slug LIMIT $size_6 + 1
          RETURN {node: node_6, edge: edge_6}
        } AS found_6
        WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_6 AS row_7
            WITH row_7, row_7.node AS node_7, row_7.edge AS edge_7
            RETURN {`name`: node_7.`name`, `slug`: node_7.`slug`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `none`: COLLECT {
    MATCH (node_10:`Film` {slug: $slug_10})
    RETURN {`title`: node_10.`title`} AS row
  }[0]
} AS answer
