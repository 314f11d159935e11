RETURN {
  `countries`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Setting)
      WHERE node_0.`kind` = $value0_0
        AND node_0.name IS NOT NULL
      WITH node_0 ORDER BY node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `totalCount`: COUNT { MATCH (node_0:Setting)
        WHERE node_0.`kind` = $value0_0 RETURN node_0 },
      `nodes`: COLLECT {
        UNWIND page_0 AS row_2
        WITH row_2, row_2.node AS node_2, row_2.edge AS edge_2
        RETURN {`name`: node_2.`name`} AS row
      }
    } AS row
  }[0],
  `regions`: COLLECT {
    WITH COLLECT {
      MATCH (node_4:Setting)
      WHERE node_4.`kind` = $value0_4
        AND node_4.name IS NOT NULL
      WITH node_4 ORDER BY node_4.name, node_4.slug LIMIT $size_4 + 1
      RETURN {node: node_4}
    } AS found_4
    WITH found_4[..$size_4] AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `totalCount`: COUNT { MATCH (node_4:Setting)
        WHERE node_4.`kind` = $value0_4 RETURN node_4 },
      `nodes`: COLLECT {
        UNWIND page_4 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {
          `name`: node_5.`name`,
          `partOf`: COLLECT {
            MATCH (node_5)-[:PART_OF]->(it_6)
            WITH it_6 ORDER BY it_6.name, it_6.slug
            RETURN {`name`: it_6.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `towns`: COLLECT {
    WITH COLLECT {
      MATCH (node_7:Setting)
      WHERE node_7.`kind` IN $value0_7
        AND EXISTS { MATCH (node_7)<-[:TAKES_PLACE_IN]-(node_it_7) WHERE node_it_7.`year` < $value1_7 }
        AND node_7.name IS NOT NULL
      WITH node_7 ORDER BY node_7.name, node_7.slug LIMIT $size_7 + 1
      RETURN {node: node_7}
    } AS found_7
    WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_7 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`name`: node_8.`name`, `kind`: node_8.`kind`} AS row
      }
    } AS row
  }[0],
  `landmarks`: COLLECT {
    WITH COLLECT {
      MATCH (node_10:Setting)
      WHERE node_10.`kind` = $value0_10
        AND node_10.name IS NOT NULL
      WITH node_10 ORDER BY node_10.name, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {
          `name`: node_5.`name`,
          `partOf`: COLLECT {
            MATCH (node_5)-[:PART_OF]->(it_6)
            WITH it_6 ORDER BY it_6.name, it_6.slug
            RETURN {`name`: it_6.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0],
  `realms`: COLLECT {
    WITH COLLECT {
      MATCH (node_11:Setting)
      WHERE node_11.`kind` = $value0_11
        AND node_11.name IS NOT NULL
      WITH node_11 ORDER BY node_11.name, node_11.slug LIMIT $size_11 + 1
      RETURN {node: node_11}
    } AS found_11
    WITH found_11[..$size_11] AS page_11, size(found_11) > $size_11 AS more_11
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_11 AS row_12
        WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
        RETURN {`name`: node_12.`name`, `description`: node_12.`description`} AS row
      }
    } AS row
  }[0],
  `homes`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_14:Film)
      WHERE node_it_14.`titleFolded` = $value0_14
      WITH DISTINCT node_it_14
      MATCH (node_14)<-[:TAKES_PLACE_IN]-(node_it_14), (node_14:Setting)
      WITH DISTINCT node_14
      WHERE node_14.`kind` IN $value1_14
        AND node_14.name IS NOT NULL
      WITH node_14 ORDER BY node_14.name, node_14.slug LIMIT $size_14 + 1
      RETURN {node: node_14}
    } AS found_14
    WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_14 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`name`: node_8.`name`, `kind`: node_8.`kind`} AS row
      }
    } AS row
  }[0],
  `houses`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_15:Film)
      WHERE node_it_15.`titleFolded` = $value0_15
      WITH DISTINCT node_it_15
      MATCH (node_15)<-[:TAKES_PLACE_IN]-(node_it_15), (node_15:Setting)
      WITH DISTINCT node_15
      WHERE node_15.`kind` IN $value1_15
        AND node_15.name IS NOT NULL
      WITH node_15 ORDER BY node_15.name, node_15.slug LIMIT $size_15 + 1
      RETURN {node: node_15}
    } AS found_15
    WITH found_15[..$size_15] AS page_15, size(found_15) > $size_15 AS more_15
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_15 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`name`: node_8.`name`, `kind`: node_8.`kind`} AS row
      }
    } AS row
  }[0],
  `outside`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_16:Film)
      WHERE node_it_16.`titleFolded` = $value0_16
      WITH DISTINCT node_it_16
      MATCH (node_16)<-[:TAKES_PLACE_IN]-(node_it_16), (node_16:Setting)
      WITH DISTINCT node_16
      WHERE node_16.`kind` IN $value1_16
        AND node_16.name IS NOT NULL
      WITH node_16 ORDER BY node_16.name, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`name`: node_8.`name`, `kind`: node_8.`kind`} AS row
      }
    } AS row
  }[0]
} AS answer
