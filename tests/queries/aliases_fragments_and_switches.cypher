RETURN
  COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `class`: node_0.`title`,
      `__typename`: 'Film',
      `year`: node_0.`year`,
      `genres`: COLLECT {
        MATCH (node_0)-[:HAS_GENRE]->(it_3:Genre)
        WITH it_3 ORDER BY it_3.name, it_3.slug
        RETURN {`name`: it_3.`name`} AS row
      }
    } AS row
  }[0] AS `one`,
  COLLECT {
    MATCH (node_5:`Film` {slug: $slug_5})
    RETURN {
      `class`: node_5.`title`,
      `__typename`: 'Film',
      `year`: node_5.`year`,
      `genres`: COLLECT {
        MATCH (node_5)-[:HAS_GENRE]->(it_8:Genre)
        WITH it_8 ORDER BY it_8.name, it_8.slug
        RETURN {`name`: it_8.`name`} AS row
      },
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_5)<-[edge_10:ACTED_IN]-(node_10:Person)
          WITH node_10, edge_10 ORDER BY edge_10.billing, node_10.slug LIMIT $size_10 + 1
          RETURN {node: node_10, edge: edge_10}
        } AS found_10
        WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_10 AS row_11
            WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
            RETURN {`name`: node_11.`name`, `slug`: node_11.`slug`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `two`,
  COLLECT {
    MATCH (node_14:`Film` {slug: $slug_14})
    RETURN {`title`: node_14.`title`} AS row
  }[0] AS `none`
