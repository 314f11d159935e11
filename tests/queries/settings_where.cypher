RETURN
  COLLECT {
    WITH COLLECT {
      MATCH (node_0:Setting)
      WHERE NOT coalesce(node_0.`kind` IN $value0_0, false)
        AND EXISTS { MATCH (node_0)<-[:TAKES_PLACE_IN]-(node_it_0:Film) WHERE node_it_0.`titleFolded` STARTS WITH $value1_0 }
        AND NOT EXISTS { MATCH (node_0)<-[:TAKES_PLACE_IN]-(node_it_0:Film) WHERE NOT coalesce($value2_0 IN node_it_0.`countries`, false) }
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
  }[0] AS `shared`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_6:Setting)
      WHERE (node_6.`kind` <> $value0_6 OR node_6.`kind` IS NULL)
        AND EXISTS { MATCH (node_6)-[:PART_OF]->(node_it_6:Setting) WHERE (node_it_6.`kind` = $value1_6 AND EXISTS { MATCH (node_it_6)-[:PART_OF]->(node_it_it_6:Setting) WHERE node_it_it_6.`nameFolded` = $value2_6 }) }
        AND node_6.name IS NOT NULL
      WITH node_6 ORDER BY node_6.name, node_6.slug LIMIT $size_6 + 1
      RETURN {node: node_6}
    } AS found_6
    WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_6 AS row_7
        WITH row_7, row_7.node AS node_7, row_7.edge AS edge_7
        RETURN {
          `name`: node_7.`name`,
          `kind`: node_7.`kind`,
          `partOf`: COLLECT {
            MATCH (node_7)-[:PART_OF]->(it_10:Setting)
            WITH it_10 ORDER BY it_10.name, it_10.slug
            RETURN {`name`: it_10.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `inCitiesOfCalifornia`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_12:Setting)
      WHERE NOT EXISTS { MATCH (node_12)<-[:TAKES_PLACE_IN]-(node_it_12:Film) WHERE $value0_12 IN node_it_12.`countries` }
        AND (node_12.`kind` = $value1_12 OR node_12.`kind` = $value2_12)
        AND node_12.name IS NOT NULL
      WITH node_12 ORDER BY node_12.name, node_12.slug LIMIT $size_12 + 1
      RETURN {node: node_12}
    } AS found_12
    WITH found_12[..$size_12] AS page_12, size(found_12) > $size_12 AS more_12
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_12 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {
          `name`: node_13.`name`,
          `kind`: node_13.`kind`,
          `films`: COLLECT {
            WITH COLLECT {
              MATCH (node_13)<-[:TAKES_PLACE_IN]-(node_16:Film)
              WHERE node_16.title IS NOT NULL
              WITH node_16 ORDER BY node_16.title, node_16.slug LIMIT $size_16 + 1
              RETURN {node: node_16}
            } AS found_16
            WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
            RETURN {
              `nodes`: COLLECT {
                UNWIND page_16 AS row_17
                WITH row_17, row_17.node AS node_17, row_17.edge AS edge_17
                RETURN {`title`: node_17.`title`} AS row
              }
            } AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `japaneseOnly`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_19:Setting)
      WHERE (node_19.`kind` <> $value0_19 OR node_19.`kind` IS NULL)
        AND NOT EXISTS { MATCH (node_19)-[:PART_OF]->(node_it_19:Setting) WHERE true }
        AND node_19.name IS NOT NULL
      WITH node_19 ORDER BY node_19.name, node_19.slug LIMIT $size_19 + 1
      RETURN {node: node_19}
    } AS found_19
    WITH found_19[..$size_19] AS page_19, size(found_19) > $size_19 AS more_19
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_19 AS row_20
        WITH row_20, row_20.node AS node_20, row_20.edge AS edge_20
        RETURN {`name`: node_20.`name`, `kind`: node_20.`kind`} AS row
      }
    } AS row
  }[0] AS `topmost`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_23:Setting)
      WHERE (node_23.`nameFolded` <> $value0_23 OR node_23.`nameFolded` IS NULL)
        AND node_23.`kind` = $value1_23
        AND EXISTS { MATCH (node_23)-[:PART_OF]->(node_it_23:Setting) WHERE true }
        AND NOT EXISTS { MATCH (node_23)-[:PART_OF]->(node_it_23:Setting) WHERE NOT coalesce(node_it_23.`kind` = $value2_23, false) }
        AND node_23.name IS NOT NULL
      WITH node_23 ORDER BY node_23.name, node_23.slug LIMIT $size_23 + 1
      RETURN {node: node_23}
    } AS found_23
    WITH found_23[..$size_23] AS page_23, size(found_23) > $size_23 AS more_23
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_23 AS row_24
        WITH row_24, row_24.node AS node_24, row_24.edge AS edge_24
        RETURN {
          `name`: node_24.`name`,
          `partOf`: COLLECT {
            MATCH (node_24)-[:PART_OF]->(it_26:Setting)
            WITH it_26 ORDER BY it_26.name, it_26.slug
            RETURN {`name`: it_26.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `inCountriesOnly`
