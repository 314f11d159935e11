RETURN
  COLLECT {
    WITH COLLECT {
      MATCH (node_0:Theme)
      WHERE node_0.`kind` = $value0_0
        AND EXISTS { MATCH (node_0)<-[:EXPLORES]-(node_it_0:Film) WHERE node_it_0.`year` >= $value1_0 }
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
  }[0] AS `moods`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_3:Theme)
      WHERE node_3.`kind` = $value0_3
        AND NOT EXISTS { MATCH (node_3)<-[:EXPLORES]-(node_it_3:Film) WHERE node_it_3.`year` < $value1_3 }
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
              MATCH (node_4)<-[edge_6:EXPLORES]-(node_6:Film)
              WHERE node_6.title IS NOT NULL
              WITH node_6, edge_6 ORDER BY node_6.title, node_6.slug LIMIT $size_6 + 1
              RETURN {node: node_6, edge: edge_6}
            } AS found_6
            WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_6 AS row_7
                WITH row_7, row_7.node AS node_7, row_7.edge AS edge_7
                RETURN {`title`: node_7.`title`, `year`: node_7.`year`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `arcs`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_10:Theme)
      WHERE node_10.`kind` = $value0_10
        AND EXISTS { MATCH (node_10)<-[:EXPLORES]-(node_it_10:Film) WHERE EXISTS { MATCH (node_it_10)-[:HAS_GENRE]->(node_it_it_10:Genre) WHERE node_it_it_10.`nameFolded` = $value1_10 } }
        AND NOT coalesce(node_10.`nameFolded` CONTAINS $value2_10, false)
      WITH node_10 ORDER BY COUNT { (node_10)<-[:EXPLORES]-() } DESC, node_10.name, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_11
        WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
        RETURN {`name`: node_11.`name`, `films`: {`totalCount`: COUNT { (node_11)<-[:EXPLORES]-() }}} AS row
      }
    } AS row
  }[0] AS `motifs`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_15:Theme)
      WHERE (EXISTS { MATCH (node_15)-[:BROADER]->(node_it_15:Theme) WHERE node_it_15.`nameFolded` = $value0_15 } OR EXISTS { MATCH (node_15)-[:BROADER]->(node_it_15:Theme) WHERE node_it_15.`kind` = $value1_15 })
        AND node_15.name IS NOT NULL
      WITH node_15 ORDER BY node_15.name, node_15.slug LIMIT $size_15 + 1
      RETURN {node: node_15}
    } AS found_15
    WITH found_15[..$size_15] AS page_15, size(found_15) > $size_15 AS more_15
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_15 AS row_16
        WITH row_16, row_16.node AS node_16, row_16.edge AS edge_16
        RETURN {
          `name`: node_16.`name`,
          `broader`: COLLECT {
            MATCH (node_16)-[:BROADER]->(it_18:Theme)
            WITH it_18 ORDER BY it_18.name, it_18.slug
            RETURN {`name`: it_18.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `cases`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_20:Theme)
      WHERE (node_20.`kind` <> $value0_20 OR node_20.`kind` IS NULL)
        AND NOT EXISTS { MATCH (node_20)<-[:EXPLORES]-(node_it_20:Film) WHERE NOT coalesce($value1_20 IN node_it_20.`countries`, false) }
        AND NOT EXISTS { MATCH (node_20)-[:BROADER]->(node_it_20:Theme) WHERE true }
        AND node_20.name IS NOT NULL
      WITH node_20 ORDER BY node_20.name, node_20.slug LIMIT $size_20 + 1
      RETURN {node: node_20}
    } AS found_20
    WITH found_20[..$size_20] AS page_20, size(found_20) > $size_20 AS more_20
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_20 AS row_21
        WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
        RETURN {
          `name`: node_21.`name`,
          `kind`: node_21.`kind`,
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_21)<-[edge_24:EXPLORES]-(node_24:Film)
              WHERE node_24.title IS NOT NULL
              WITH node_24, edge_24 ORDER BY node_24.title, node_24.slug LIMIT $size_24 + 1
              RETURN {node: node_24, edge: edge_24}
            } AS found_24
            WITH found_24[..$size_24] AS page_24, size(found_24) > $size_24 AS more_24
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_24 AS row_25
                WITH row_25, row_25.node AS node_25, row_25.edge AS edge_25
                RETURN {`title`: node_25.`title`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `onlyInJapan`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_27:Theme)
      WHERE EXISTS { MATCH (node_27)-[:BROADER]->(node_it_27:Theme) WHERE true }
        AND NOT EXISTS { MATCH (node_27)-[:BROADER]->(node_it_27:Theme) WHERE NOT coalesce(node_it_27.`kind` = $value0_27, false) }
        AND node_27.name IS NOT NULL
      WITH node_27 ORDER BY node_27.name, node_27.slug LIMIT $size_27 + 1
      RETURN {node: node_27}
    } AS found_27
    WITH found_27[..$size_27] AS page_27, size(found_27) > $size_27 AS more_27
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_27 AS row_28
        WITH row_28, row_28.node AS node_28, row_28.edge AS edge_28
        RETURN {
          `name`: node_28.`name`,
          `broader`: COLLECT {
            MATCH (node_28)-[:BROADER]->(it_30:Theme)
            WITH it_30 ORDER BY it_30.name, it_30.slug
            RETURN {`name`: it_30.`name`, `kind`: it_30.`kind`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `casesOfThemes`
