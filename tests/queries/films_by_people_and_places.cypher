RETURN {
  `byTheirWriter`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_0:Person)
      WHERE node_it_0.`nameFolded` = $value0_0
      WITH DISTINCT node_it_0
      MATCH (node_0)<-[:WROTE]-(node_it_0), (node_0:Film)
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
  }[0],
  `writtenByOthers`: COLLECT {
    WITH COLLECT {
      MATCH (node_3:Film)
      WHERE NOT EXISTS { MATCH (node_3)<-[:WROTE]-(node_it_3) WHERE EXISTS { MATCH (node_it_3)-[:DIRECTED]->(node_it_it_3) WHERE true } }
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
            MATCH (node_4)<-[:WROTE]-(it_5)
            WITH it_5 ORDER BY it_5.name, it_5.slug
            RETURN {`name`: it_5.`name`} AS row
          },
          `directors`: COLLECT {
            MATCH (node_4)<-[:DIRECTED]-(it_7)
            WITH it_7 ORDER BY it_7.name, it_7.slug
            RETURN {`name`: it_7.`name`} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `withACharacter`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_8:Character)
      WHERE node_it_8.`nameFolded` IN $value0_8
      WITH DISTINCT node_it_8
      MATCH (node_8)<-[:APPEARS_IN]-(node_it_8), (node_8:Film)
      WITH DISTINCT node_8
      WHERE node_8.title IS NOT NULL
      WITH node_8 ORDER BY node_8.title, node_8.slug LIMIT $size_8 + 1
      RETURN {node: node_8}
    } AS found_8
    WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_8 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `inACity`: COLLECT {
    WITH CASE WHEN reduce(ties_9 = 0, tie_9 IN COLLECT {
      MATCH (group_9:Setting)
      WHERE group_9.`nameFolded` = $value0_9
      RETURN COUNT { ()-[:TAKES_PLACE_IN]->(group_9) }
    } | ties_9 + tie_9) <= $value1_9 THEN COLLECT {
      MATCH (node_it_9:Setting)
      WHERE node_it_9.`nameFolded` = $value2_9
      WITH DISTINCT node_it_9
      MATCH (node_9)-[:TAKES_PLACE_IN]->(node_it_9), (node_9:Film)
      WITH DISTINCT node_9
      WHERE node_9.title IS NOT NULL
      WITH node_9 ORDER BY node_9.title, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } ELSE COLLECT {
      MATCH (node_9:Film)
      WHERE EXISTS { MATCH (node_9)-[:TAKES_PLACE_IN]->(node_it_9) WHERE node_it_9.`nameFolded` = $value3_9 }
        AND node_9.title IS NOT NULL
      WITH node_9 ORDER BY node_9.title, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } END AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_9 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `nowhereInTheStates`: COLLECT {
    WITH COLLECT {
      MATCH (node_10:Film)
      WHERE $value0_10 IN node_10.`countries`
        AND NOT EXISTS { MATCH (node_10)-[:TAKES_PLACE_IN]->(node_it_10) WHERE node_it_10.`nameFolded` = $value1_10 }
        AND node_10.title IS NOT NULL
      WITH node_10 ORDER BY node_10.title, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `nothingButDrama`: COLLECT {
    WITH COLLECT {
      MATCH (node_11:Film)
      WHERE NOT EXISTS { MATCH (node_11)-[:HAS_GENRE]->(node_it_11) WHERE node_it_11.`nameFolded` IN $value0_11 }
        AND NOT EXISTS { MATCH (node_11)-[:HAS_GENRE]->(node_it_11) WHERE NOT coalesce((node_it_11.`nameFolded` <> $value1_11 OR node_it_11.`nameFolded` IS NULL), false) }
        AND node_11.title IS NOT NULL
      WITH node_11 ORDER BY node_11.title, node_11.slug LIMIT $size_11 + 1
      RETURN {node: node_11}
    } AS found_11
    WITH found_11[..$size_11] AS page_11, size(found_11) > $size_11 AS more_11
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_11 AS row_12
        WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
        RETURN {
          `title`: node_12.`title`,
          `genres`: COLLECT {
            MATCH (node_12)-[:HAS_GENRE]->(it_13)
            WITH it_13 ORDER BY it_13.name, it_13.slug
            RETURN {`name`: it_13.`name`} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `ofTwoMinds`: COLLECT {
    WITH CASE WHEN reduce(ties_15 = 0, tie_15 IN COLLECT {
      MATCH (group_15:Theme)
      WHERE group_15.`nameFolded` = $value0_15
      RETURN COUNT { ()-[:EXPLORES]->(group_15) }
    } | ties_15 + tie_15) <= $value1_15 THEN COLLECT {
      MATCH (node_it_15:Theme)
      WHERE node_it_15.`nameFolded` = $value2_15
      WITH DISTINCT node_it_15
      MATCH (node_15)-[:EXPLORES]->(node_it_15), (node_15:Film)
      WITH DISTINCT node_15
      WHERE NOT EXISTS { MATCH (node_15)-[:EXPLORES]->(node_it_15) WHERE node_it_15.`nameFolded` = $value3_15 }
        AND node_15.title IS NOT NULL
      WITH node_15 ORDER BY node_15.title, node_15.slug LIMIT $size_15 + 1
      RETURN {node: node_15}
    } ELSE COLLECT {
      MATCH (node_15:Film)
      WHERE EXISTS { MATCH (node_15)-[:EXPLORES]->(node_it_15) WHERE node_it_15.`nameFolded` = $value4_15 }
        AND NOT EXISTS { MATCH (node_15)-[:EXPLORES]->(node_it_15) WHERE node_it_15.`nameFolded` = $value5_15 }
        AND node_15.title IS NOT NULL
      WITH node_15 ORDER BY node_15.title, node_15.slug LIMIT $size_15 + 1
      RETURN {node: node_15}
    } END AS found_15
    WITH found_15[..$size_15] AS page_15, size(found_15) > $size_15 AS more_15
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_15 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `allSymbolsApart`: COLLECT {
    WITH COLLECT {
      MATCH (node_16:Film)
      WHERE NOT EXISTS { MATCH (node_16)-[:EXPLORES]->(node_it_16) WHERE NOT coalesce((node_it_16.`kind` <> $value0_16 OR node_it_16.`kind` IS NULL), false) }
        AND node_16.title IS NOT NULL
      WITH node_16 ORDER BY node_16.title, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `homeOnly`: COLLECT {
    WITH COLLECT {
      MATCH (node_17:Film)
      WHERE NOT EXISTS { MATCH (node_17)-[:TAKES_PLACE_IN]->(node_it_17) WHERE NOT coalesce(((node_it_17.`kind` <> $value0_17 OR node_it_17.`kind` IS NULL) OR node_it_17.`nameFolded` = $value1_17), false) }
        AND node_17.title IS NOT NULL
      WITH node_17 ORDER BY node_17.title, node_17.slug LIMIT $size_17 + 1
      RETURN {node: node_17}
    } AS found_17
    WITH found_17[..$size_17] AS page_17, size(found_17) > $size_17 AS more_17
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_17 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0]
} AS answer
