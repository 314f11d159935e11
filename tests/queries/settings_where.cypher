RETURN {
  `shared`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Setting)
      WHERE NOT coalesce(node_0.`kind` IN $value0_0, false)
        AND EXISTS { MATCH (node_0)<-[:TAKES_PLACE_IN]-(node_it_0) WHERE node_it_0.`titleFolded` STARTS WITH $value1_0 }
        AND NOT EXISTS { MATCH (node_0)<-[:TAKES_PLACE_IN]-(node_it_0) WHERE NOT coalesce($value2_0 IN node_it_0.`countries`, false) }
        AND node_0.name IS NOT NULL
      WITH node_0 ORDER BY node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {
          `name`: node_1.`name`,
          `kind`: node_1.`kind`,
          `films`: {`totalCount`: COUNT { (node_1)<-[:TAKES_PLACE_IN]-() }}
        } AS row
      }
    } AS row
  }[0],
  `inCitiesOfCalifornia`: COLLECT {
    WITH CASE WHEN reduce(ties_6 = 0, tie_6 IN COLLECT {
      MATCH (group_6:Setting)
      WHERE group_6.`nameFolded` = $value0_6
      RETURN COUNT { ()-[:PART_OF]->(group_6) }
    } | ties_6 + tie_6) <= $value1_6 THEN COLLECT {
      MATCH (node_it_it_6:Setting)
      WHERE node_it_it_6.`nameFolded` = $value2_6
      WITH DISTINCT node_it_it_6
      MATCH (node_it_6)-[:PART_OF]->(node_it_it_6)
      WITH DISTINCT node_it_6
      WHERE node_it_6.`kind` = $value3_6
      MATCH (node_6)-[:PART_OF]->(node_it_6), (node_6:Setting)
      WITH DISTINCT node_6
      WHERE (node_6.`kind` <> $value4_6 OR node_6.`kind` IS NULL)
        AND node_6.name IS NOT NULL
      WITH node_6 ORDER BY node_6.name, node_6.slug LIMIT $size_6 + 1
      RETURN {node: node_6}
    } ELSE COLLECT {
      MATCH (node_6:Setting)
      WHERE (node_6.`kind` <> $value5_6 OR node_6.`kind` IS NULL)
        AND EXISTS { MATCH (node_6)-[:PART_OF]->(node_it_6) WHERE (node_it_6.`kind` = $value6_6 AND EXISTS { MATCH (node_it_6)-[:PART_OF]->(node_it_it_6) WHERE node_it_it_6.`nameFolded` = $value7_6 }) }
        AND node_6.name IS NOT NULL
      WITH node_6 ORDER BY node_6.name, node_6.slug LIMIT $size_6 + 1
      RETURN {node: node_6}
    } END AS found_6
    WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_6 AS row_7
        WITH row_7, row_7.node AS node_7, row_7.edge AS edge_7
        RETURN {
          `name`: node_7.`name`,
          `kind`: node_7.`kind`,
          `partOf`: COLLECT {
            MATCH (node_7)-[:PART_OF]->(it_8)
            WITH it_8 ORDER BY it_8.name, it_8.slug
            RETURN {`name`: it_8.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `japaneseOnly`: COLLECT {
    WITH COLLECT {
      MATCH (node_9:Setting)
      WHERE NOT EXISTS { MATCH (node_9)<-[:TAKES_PLACE_IN]-(node_it_9) WHERE $value0_9 IN node_it_9.`countries` }
        AND (node_9.`kind` = $value1_9 OR node_9.`kind` = $value2_9)
        AND node_9.name IS NOT NULL
      WITH node_9 ORDER BY node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_9 AS row_10
        WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
        RETURN {
          `name`: node_10.`name`,
          `kind`: node_10.`kind`,
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_10)<-[:TAKES_PLACE_IN]-(node_11:Film)
              WHERE node_11.title IS NOT NULL
              WITH node_11 ORDER BY node_11.title, node_11.slug LIMIT $size_11 + 1
              RETURN {node: node_11}
            } AS found_11
            WITH found_11[..$size_11] AS page_11, size(found_11) > $size_11 AS more_11
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_11 AS row_12
                WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
                RETURN {`title`: node_12.`title`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `topmost`: COLLECT {
    WITH COLLECT {
      MATCH (node_14:Setting)
      WHERE (node_14.`kind` <> $value0_14 OR node_14.`kind` IS NULL)
        AND NOT EXISTS { MATCH (node_14)-[:PART_OF]->(node_it_14) WHERE true }
        AND node_14.name IS NOT NULL
      WITH node_14 ORDER BY node_14.name, node_14.slug LIMIT $size_14 + 1
      RETURN {node: node_14}
    } AS found_14
    WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_14 AS row_15
        WITH row_15, row_15.node AS node_15, row_15.edge AS edge_15
        RETURN {`name`: node_15.`name`, `kind`: node_15.`kind`} AS row
      }
    } AS row
  }[0],
  `inCountriesOnly`: COLLECT {
    WITH COLLECT {
      MATCH (node_16:Setting)
      WHERE (node_16.`nameFolded` <> $value0_16 OR node_16.`nameFolded` IS NULL)
        AND node_16.`kind` = $value1_16
        AND EXISTS { MATCH (node_16)-[:PART_OF]->(node_it_16) WHERE true }
        AND NOT EXISTS { MATCH (node_16)-[:PART_OF]->(node_it_16) WHERE NOT coalesce(node_it_16.`kind` = $value2_16, false) }
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
          `partOf`: COLLECT {
            MATCH (node_17)-[:PART_OF]->(it_8)
            WITH it_8 ORDER BY it_8.name, it_8.slug
            RETURN {`name`: it_8.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0]
} AS answer
