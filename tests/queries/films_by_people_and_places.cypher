RETURN
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_0:Person)
      WHERE node_it_0.`nameFolded` = $value0_0
      WITH DISTINCT node_it_0
      MATCH (node_0)<-[:WROTE]-(node_it_0:Person), (node_0:Film)
      WITH DISTINCT node_0
      WHERE node_0.title IS NOT NULL
      WITH node_0 ORDER BY node_0.title, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0] AS `byTheirWriter`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_3:Film)
      WHERE NOT EXISTS { MATCH (node_3)<-[:WROTE]-(node_it_3:Person) WHERE EXISTS { MATCH (node_it_3)-[:DIRECTED]->(node_it_it_3:Film) WHERE true } }
        AND node_3.title IS NOT NULL
      WITH node_3 ORDER BY node_3.title, node_3.slug LIMIT $size_3 + 1
      RETURN {node: node_3}
    } AS found_3
    WITH found_3[..$size_3] AS page_3, size(found_3) > $size_3 AS more_3
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_3 AS row_4
        WITH row_4, row_4.node AS node_4, row_4.edge AS edge_4
        RETURN {
          `title`: node_4.`title`,
          `writers`: COLLECT {
            MATCH (node_4)<-[:WROTE]-(it_6:Person)
            WITH it_6 ORDER BY it_6.name, it_6.slug
            RETURN {`name`: it_6.`name`} AS row
          },
          `directors`: COLLECT {
            MATCH (node_4)<-[:DIRECTED]-(it_8:Person)
            WITH it_8 ORDER BY it_8.name, it_8.slug
            RETURN {`name`: it_8.`name`} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `writtenByOthers`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_10:Character)
      WHERE node_it_10.`nameFolded` IN $value0_10
      WITH DISTINCT node_it_10
      MATCH (node_10)<-[:APPEARS_IN]-(node_it_10:Character), (node_10:Film)
      WITH DISTINCT node_10
      WHERE node_10.title IS NOT NULL
      WITH node_10 ORDER BY node_10.title, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_11
        WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
        RETURN {`title`: node_11.`title`} AS row
      }
    } AS row
  }[0] AS `withACharacter`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_13:Film)
      WHERE EXISTS { MATCH (node_13)-[:TAKES_PLACE_IN]->(node_it_13:Setting) WHERE node_it_13.`nameFolded` = $value0_13 }
        AND node_13.title IS NOT NULL
      WITH node_13 ORDER BY node_13.title, node_13.slug LIMIT $size_13 + 1
      RETURN {node: node_13}
    } AS found_13
    WITH found_13[..$size_13] AS page_13, size(found_13) > $size_13 AS more_13
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_13 AS row_14
        WITH row_14, row_14.node AS node_14, row_14.edge AS edge_14
        RETURN {`title`: node_14.`title`} AS row
      }
    } AS row
  }[0] AS `inACity`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_16:Film)
      WHERE $value0_16 IN node_16.`countries`
        AND NOT EXISTS { MATCH (node_16)-[:TAKES_PLACE_IN]->(node_it_16:Setting) WHERE node_it_16.`nameFolded` = $value1_16 }
        AND node_16.title IS NOT NULL
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
  }[0] AS `nowhereInTheStates`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_19:Film)
      WHERE NOT EXISTS { MATCH (node_19)-[:HAS_GENRE]->(node_it_19:Genre) WHERE node_it_19.`nameFolded` IN $value0_19 }
        AND NOT EXISTS { MATCH (node_19)-[:HAS_GENRE]->(node_it_19:Genre) WHERE NOT coalesce((node_it_19.`nameFolded` <> $value1_19 OR node_it_19.`nameFolded` IS NULL), false) }
        AND node_19.title IS NOT NULL
      WITH node_19 ORDER BY node_19.title, node_19.slug LIMIT $size_19 + 1
      RETURN {node: node_19}
    } AS found_19
    WITH found_19[..$size_19] AS page_19, size(found_19) > $size_19 AS more_19
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_19 AS row_20
        WITH row_20, row_20.node AS node_20, row_20.edge AS edge_20
        RETURN {
          `title`: node_20.`title`,
          `genres`: COLLECT {
            MATCH (node_20)-[:HAS_GENRE]->(it_22:Genre)
            WITH it_22 ORDER BY it_22.name, it_22.slug
            RETURN {`name`: it_22.`name`} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `nothingButDrama`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_24:Film)
      WHERE EXISTS { MATCH (node_24)-[:EXPLORES]->(node_it_24:Theme) WHERE node_it_24.`nameFolded` = $value0_24 }
        AND NOT EXISTS { MATCH (node_24)-[:EXPLORES]->(node_it_24:Theme) WHERE node_it_24.`nameFolded` = $value1_24 }
        AND node_24.title IS NOT NULL
      WITH node_24 ORDER BY node_24.title, node_24.slug LIMIT $size_24 + 1
      RETURN {node: node_24}
    } AS found_24
    WITH found_24[..$size_24] AS page_24, size(found_24) > $size_24 AS more_24
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_24 AS row_25
        WITH row_25, row_25.node AS node_25, row_25.edge AS edge_25
        RETURN {`title`: node_25.`title`} AS row
      }
    } AS row
  }[0] AS `ofTwoMinds`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_27:Film)
      WHERE NOT EXISTS { MATCH (node_27)-[:EXPLORES]->(node_it_27:Theme) WHERE NOT coalesce((node_it_27.`kind` <> $value0_27 OR node_it_27.`kind` IS NULL), false) }
        AND node_27.title IS NOT NULL
      WITH node_27 ORDER BY node_27.title, node_27.slug LIMIT $size_27 + 1
      RETURN {node: node_27}
    } AS found_27
    WITH found_27[..$size_27] AS page_27, size(found_27) > $size_27 AS more_27
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_27 AS row_28
        WITH row_28, row_28.node AS node_28, row_28.edge AS edge_28
        RETURN {`title`: node_28.`title`} AS row
      }
    } AS row
  }[0] AS `allSymbolsApart`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_30:Film)
      WHERE NOT EXISTS { MATCH (node_30)-[:TAKES_PLACE_IN]->(node_it_30:Setting) WHERE NOT coalesce(((node_it_30.`kind` <> $value0_30 OR node_it_30.`kind` IS NULL) OR node_it_30.`nameFolded` = $value1_30), false) }
        AND node_30.title IS NOT NULL
      WITH node_30 ORDER BY node_30.title, node_30.slug LIMIT $size_30 + 1
      RETURN {node: node_30}
    } AS found_30
    WITH found_30[..$size_30] AS page_30, size(found_30) > $size_30 AS more_30
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_30 AS row_31
        WITH row_31, row_31.node AS node_31, row_31.edge AS edge_31
        RETURN {`title`: node_31.`title`} AS row
      }
    } AS row
  }[0] AS `homeOnly`
