RETURN [same_0 IN [COLLECT {
  MATCH (node_0:`Film` {slug: $slug_0})
  RETURN [same_4 IN [COLLECT {
    WITH COLLECT {
      MATCH (node_0)<-[edge_4:ACTED_IN]-(node_4)
      WITH node_4, edge_4 ORDER BY edge_4.billing, node_4.slug LIMIT $size_4 + 1
      RETURN {node: node_4, edge: edge_4}
    } AS found_4
    WITH found_4[..$size_4] AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_4 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {
          `name`: node_5.`name`,
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_5)-[edge_7:ACTED_IN]->(node_7)
              WHERE node_7.title IS NOT NULL
              WITH node_7, edge_7 ORDER BY node_7.title, node_7.slug LIMIT $size_7 + 1
              RETURN {node: node_7, edge: edge_7}
            } AS found_7
            WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_7 AS row_8
                WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
                RETURN {
                  `genres`: COLLECT {
                    MATCH (node_8)-[:HAS_GENRE]->(it_2)
                    WITH it_2 ORDER BY it_2.name, it_2.slug
                    RETURN {`name`: it_2.`name`} AS row
                  }
                } AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0]] | [same_2 IN [COLLECT {
    MATCH (node_0)-[:HAS_GENRE]->(it_2)
    WITH it_2 ORDER BY it_2.name, it_2.slug
    RETURN {`name`: it_2.`name`} AS row
  }] | {`title`: node_0.`title`, `genres`: same_2, `kinds`: same_2, `cast`: same_4, `leads`: same_4}][0]][0] AS row
}[0]] | {`one`: same_0, `other`: same_0}][0] AS answer
