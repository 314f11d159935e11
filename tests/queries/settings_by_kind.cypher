RETURN
  COLLECT {
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
  }[0] AS `countries`,
  COLLECT {
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
        UNWIND page_4 AS row_6
        WITH row_6, row_6.node AS node_6, row_6.edge AS edge_6
        RETURN {
          `name`: node_6.`name`,
          `partOf`: COLLECT {
            MATCH (node_6)-[:PART_OF]->(it_8:Setting)
            WITH it_8 ORDER BY it_8.name, it_8.slug
            RETURN {`name`: it_8.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `regions`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_10:Setting)
      WHERE node_10.`kind` IN $value0_10
        AND EXISTS { MATCH (node_10)<-[:TAKES_PLACE_IN]-(node_it_10:Film) WHERE node_it_10.`year` < $value1_10 }
        AND node_10.name IS NOT NULL
      WITH node_10 ORDER BY node_10.name, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_11
        WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
        RETURN {`name`: node_11.`name`, `kind`: node_11.`kind`} AS row
      }
    } AS row
  }[0] AS `towns`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_14:Setting)
      WHERE node_14.`kind` = $value0_14
        AND node_14.name IS NOT NULL
      WITH node_14 ORDER BY node_14.name, node_14.slug LIMIT $size_14 + 1
      RETURN {node: node_14}
    } AS found_14
    WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_14 AS row_15
        WITH row_15, row_15.node AS node_15, row_15.edge AS edge_15
        RETURN {
          `name`: node_15.`name`,
          `partOf`: COLLECT {
            MATCH (node_15)-[:PART_OF]->(it_17:Setting)
            WITH it_17 ORDER BY it_17.name, it_17.slug
            RETURN {`name`: it_17.`name`} AS row
          }[0]
        } AS row
      }
    } AS row
  }[0] AS `landmarks`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_19:Setting)
      WHERE node_19.`kind` = $value0_19
        AND node_19.name IS NOT NULL
      WITH node_19 ORDER BY node_19.name, node_19.slug LIMIT $size_19 + 1
      RETURN {node: node_19}
    } AS found_19
    WITH found_19[..$size_19] AS page_19, size(found_19) > $size_19 AS more_19
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_19 AS row_20
        WITH row_20, row_20.node AS node_20, row_20.edge AS edge_20
        RETURN {`name`: node_20.`name`, `description`: node_20.`description`} AS row
      }
    } AS row
  }[0] AS `realms`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_23:Film)
      WHERE node_it_23.`titleFolded` = $value0_23
      WITH DISTINCT node_it_23
      MATCH (node_23)<-[:TAKES_PLACE_IN]-(node_it_23:Film), (node_23:Setting)
      WITH DISTINCT node_23
      WHERE node_23.`kind` IN $value1_23
        AND node_23.name IS NOT NULL
      WITH node_23 ORDER BY node_23.name, node_23.slug LIMIT $size_23 + 1
      RETURN {node: node_23}
    } AS found_23
    WITH found_23[..$size_23] AS page_23, size(found_23) > $size_23 AS more_23
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_23 AS row_24
        WITH row_24, row_24.node AS node_24, row_24.edge AS edge_24
        RETURN {`name`: node_24.`name`, `kind`: node_24.`kind`} AS row
      }
    } AS row
  }[0] AS `homes`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_27:Film)
      WHERE node_it_27.`titleFolded` = $value0_27
      WITH DISTINCT node_it_27
      MATCH (node_27)<-[:TAKES_PLACE_IN]-(node_it_27:Film), (node_27:Setting)
      WITH DISTINCT node_27
      WHERE node_27.`kind` IN $value1_27
        AND node_27.name IS NOT NULL
      WITH node_27 ORDER BY node_27.name, node_27.slug LIMIT $size_27 + 1
      RETURN {node: node_27}
    } AS found_27
    WITH found_27[..$size_27] AS page_27, size(found_27) > $size_27 AS more_27
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_27 AS row_28
        WITH row_28, row_28.node AS node_28, row_28.edge AS edge_28
        RETURN {`name`: node_28.`name`, `kind`: node_28.`kind`} AS row
      }
    } AS row
  }[0] AS `houses`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_31:Film)
      WHERE node_it_31.`titleFolded` = $value0_31
      WITH DISTINCT node_it_31
      MATCH (node_31)<-[:TAKES_PLACE_IN]-(node_it_31:Film), (node_31:Setting)
      WITH DISTINCT node_31
      WHERE node_31.`kind` IN $value1_31
        AND node_31.name IS NOT NULL
      WITH node_31 ORDER BY node_31.name, node_31.slug LIMIT $size_31 + 1
      RETURN {node: node_31}
    } AS found_31
    WITH found_31[..$size_31] AS page_31, size(found_31) > $size_31 AS more_31
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_31 AS row_32
        WITH row_32, row_32.node AS node_32, row_32.edge AS edge_32
        RETURN {`name`: node_32.`name`, `kind`: node_32.`kind`} AS row
      }
    } AS row
  }[0] AS `outside`
