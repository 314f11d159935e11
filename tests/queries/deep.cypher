RETURN
  COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `title`: node_0.`title`,
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[edge_2:ACTED_IN]-(node_2:Person)
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
                  MATCH (node_3)-[edge_5:ACTED_IN]->(node_5:Film)
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
                        MATCH (node_6)-[explores_8:EXPLORES]->(theme_8:Theme)
                        WHERE $kinds_8 IS NULL OR theme_8.kind IN $kinds_8
                        WITH explores_8, theme_8 ORDER BY explores_8.weight DESC, theme_8.name, theme_8.slug
                        RETURN {
                          `theme`: {
                            `name`: theme_8.`name`,
                            `films`: COLLECT {
                              WITH COLLECT {
                                MATCH (theme_8)<-[edge_10:EXPLORES]-(node_10:Film)
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
  }[0] AS `film`
