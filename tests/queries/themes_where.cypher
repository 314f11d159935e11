RETURN {
  `moods`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Theme)
      WHERE node_0.`kind` = $value0_0
        AND EXISTS { MATCH (node_0)<-[:EXPLORES]-(node_it_0) WHERE node_it_0.`year` >= $value1_0 }
        AND node_0.name IS NOT NULL
      WITH node_0 ORDER BY node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`name`: node_1.`name`} AS row
      }
    } AS row
  }[0],
  `arcs`: COLLECT {
    WITH COLLECT {
      MATCH (node_3:Theme)
      WHERE node_3.`kind` = $value0_3
        AND NOT EXISTS { MATCH (node_3)<-[:EXPLORES]-(node_it_3) WHERE node_it_3.`year` < $value1_3 }
        AND node_3.name IS NOT NULL
      WITH node_3 ORDER BY node_3.name, node_3.slug LIMIT $size_3 + 1
      RETURN {node: node_3}
    } AS found_3
    WITH found_3[..$size_3] AS page_3, size(found_3) > $size_3 AS more_3
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_3 AS row_4
        WITH row_4, row_4.node AS node_4, row_4.edge AS edge_4
        RETURN {
          `name`: node_4.`name`,
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_4)<-[edge_5:EXPLORES]-(node_5:Film)
              WHERE node_5.title IS NOT NULL
              WITH node_5, edge_5 ORDER BY node_5.title, node_5.slug LIMIT $size_5 + 1
              RETURN {node: node_5, edge: edge_5}
            } AS found_5
            WITH found_5[..$size_5] AS page_5, size(found_5) > $size_5 AS more_5
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_5 AS row_6
                WITH row_6, row_6.node AS node_6, row_6.edge AS edge_6
                RETURN {`title`: node_6.`title`, `year`: node_6.`year`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `motifs`: COLLECT {
    WITH CASE WHEN reduce(ties_9 = 0, tie_9 IN COLLECT {
      MATCH (group_9:Genre)
      WHERE group_9.`nameFolded` = $value0_9
      RETURN COUNT { ()-[:HAS_GENRE]->(group_9) }
    } | ties_9 + tie_9) <= $value1_9 THEN COLLECT {
      MATCH (node_it_it_9:Genre)
      WHERE node_it_it_9.`nameFolded` = $value2_9
      WITH DISTINCT node_it_it_9
      MATCH (node_it_9)-[:HAS_GENRE]->(node_it_it_9)
      WITH DISTINCT node_it_9
      MATCH (node_9)<-[:EXPLORES]-(node_it_9), (node_9:Theme)
      WITH DISTINCT node_9
      WHERE node_9.`kind` = $value3_9
        AND NOT coalesce(node_9.`nameFolded` CONTAINS $value4_9, false)
      WITH node_9 ORDER BY COUNT { (node_9)<-[:EXPLORES]-() } DESC, node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } ELSE COLLECT {
      MATCH (node_9:Theme)
      WHERE node_9.`kind` = $value5_9
        AND EXISTS { MATCH (node_9)<-[:EXPLORES]-(node_it_9) WHERE EXISTS { MATCH (node_it_9)-[:HAS_GENRE]->(node_it_it_9) WHERE node_it_it_9.`nameFolded` = $value6_9 } }
        AND NOT coalesce(node_9.`nameFolded` CONTAINS $value7_9, false)
      WITH node_9 ORDER BY COUNT { (node_9)<-[:EXPLORES]-() } DESC, node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } END AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_9 AS row_10
        WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
        RETURN {`name`: node_10.`name`, `films`: {`totalCount`: COUNT { (node_10)<-[:EXPLORES]-() }}} AS row
      }
    } AS row
  }[0],
  `cases`: COLLECT {
    WITH COLLECT {
      MATCH (node_13:Theme)
      WHERE (EXISTS { MATCH (node_13)-[:BROADER]->(node_it_13) WHERE node_it_13.`nameFolded` = $value0_13 } OR EXISTS { MATCH (node_13)-[:BROADER]->(node_it_13) WHERE node_it_13.`kind` = $value1_13 })
        AND node_13.name IS NOT NULL
      WITH node_13 ORDER BY node_13.name, node_13.slug LIMIT $size_13 + 1
      RETURN {node: node_13}
    } AS found_13
    WITH found_13[..$size_13] AS page_13, size(found_13) > $size_13 AS more_13
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_13 AS row_14
        WITH row_14, row_14.node AS node_14, row_14.edge AS edge_14
        RETURN {
          `name`: node_14.`name`,
          `broader`: COLLECT {
            MATCH (node_14)-[:BROADER]->(it_15)
            WITH it_15 ORDER BY it_15.name, it_15.slug
            RETURN {`name`: it_15.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `onlyInJapan`: COLLECT {
    WITH COLLECT {
      MATCH (node_16:Theme)
      WHERE (node_16.`kind` <> $value0_16 OR node_16.`kind` IS NULL)
        AND NOT EXISTS { MATCH (node_16)<-[:EXPLORES]-(node_it_16) WHERE NOT coalesce($value1_16 IN node_it_16.`countries`, false) }
        AND NOT EXISTS { MATCH (node_16)-[:BROADER]->(node_it_16) WHERE true }
        AND node_16.name IS NOT NULL
      WITH node_16 ORDER BY node_16.name, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_17
        WITH row_17, row_17.node AS node_17, row_17.edge AS edge_17
        RETURN {
          `name`: node_17.`name`,
          `kind`: node_17.`kind`,
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_17)<-[edge_19:EXPLORES]-(node_19:Film)
              WHERE node_19.title IS NOT NULL
              WITH node_19, edge_19 ORDER BY node_19.title, node_19.slug LIMIT $size_19 + 1
              RETURN {node: node_19, edge: edge_19}
            } AS found_19
            WITH found_19[..$size_19] AS page_19, size(found_19) > $size_19 AS more_19
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_19 AS row_20
                WITH row_20, row_20.node AS node_20, row_20.edge AS edge_20
                RETURN {`title`: node_20.`title`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `casesOfThemes`: COLLECT {
    WITH COLLECT {
      MATCH (node_21:Theme)
      WHERE EXISTS { MATCH (node_21)-[:BROADER]->(node_it_21) WHERE true }
        AND NOT EXISTS { MATCH (node_21)-[:BROADER]->(node_it_21) WHERE NOT coalesce(node_it_21.`kind` = $value0_21, false) }
        AND node_21.name IS NOT NULL
      WITH node_21 ORDER BY node_21.name, node_21.slug LIMIT $size_21 + 1
      RETURN {node: node_21}
    } AS found_21
    WITH found_21[..$size_21] AS page_21, size(found_21) > $size_21 AS more_21
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_21 AS row_22
        WITH row_22, row_22.node AS node_22, row_22.edge AS edge_22
        RETURN {
          `name`: node_22.`name`,
          `broader`: COLLECT {
            MATCH (node_22)-[:BROADER]->(it_23)
            WITH it_23 ORDER BY it_23.name, it_23.slug
            RETURN {`name`: it_23.`name`, `kind`: it_23.`kind`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0]
} AS answer
