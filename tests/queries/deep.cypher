RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `title`: node_0.`title`,
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[edge_2:ACTED_IN]-(node_2)
          WITH node_2, edge_2 ORDER BY edge_2.billing, node_2.slug LIMIT $size_2 + 1
          RETURN {node: node_2, edge: edge_2}
        } AS found_2
        WITH found_2[..$size_2] AS page_2, size(found_2) > $size_2 AS more_2
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_2 AS row_3
            WITH row_3, row_3.node AS node_3, row_3.edge AS edge_3
            RETURN {
              `name`: node_3.`name`,
              `films`: COLLECT {
                WITH COLLECT {
                  MATCH (node_3)-[edge_5:ACTED_IN]->(node_5)
                  WHERE node_5.title IS NOT NULL
                  WITH node_5, edge_5 ORDER BY node_5.title, node_5.slug LIMIT $size_5 + 1
                  RETURN {node: node_5, edge: edge_5}
                } AS found_5
                WITH found_5[..$size_5] AS page_5, size(found_5) > $size_5 AS more_5
                RETURN {
                  `nodes`: COLLECT {
                    UNWIND page_5 AS row_6
                    WITH row_6, row_6.node AS node_6, row_6.edge AS edge_6
                    RETURN {
                      `title`: node_6.`title`,
                      `themes`: COLLECT {
                        MATCH (node_6)-[explores_7:EXPLORES]->(theme_7)
                        WHERE $kinds_7 IS NULL OR theme_7.kind IN $kinds_7
                        WITH explores_7, theme_7 ORDER BY explores_7.weight DESC, theme_7.name, theme_7.slug
                        RETURN {
                          `theme`: {
                            `name`: theme_7.`name`,
                            `films`: COLLECT {
                              WITH COLLECT {
                                MATCH (theme_7)<-[edge_9:EXPLORES]-(node_9:Film)
                                WHERE node_9.title IS NOT NULL
                                WITH node_9, edge_9 ORDER BY node_9.title, node_9.slug LIMIT $size_9 + 1
                                RETURN {node: node_9, edge: edge_9}
                              } AS found_9
                              WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
                              RETURN {
                                `nodes`: COLLECT {
                                  UNWIND page_9 AS row_10
                                  WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
                                  RETURN {`title`: node_10.`title`} AS row
                                }
                              } AS row
                            }[0]
                          }
                        } AS row
                      }
                    } AS row
                  }
                } AS row
              }[0]
            } AS row
          }
        } AS row
      }[0]
    } AS row
  }[0]
} AS answer
