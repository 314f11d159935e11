RETURN {
  `byTitle`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Film)
      WHERE node_0.`titleFolded` CONTAINS $value0_0
        AND node_0.title IS NOT NULL
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
  `byYear`: COLLECT {
    WITH COLLECT {
      MATCH (node_3:Film)
      WHERE NOT coalesce(EXISTS { MATCH (node_3)-[:HAS_GENRE]->(node_it_3) WHERE node_it_3.`nameFolded` = $value0_3 }, false)
        AND node_3.`year` < $value1_3
        AND node_3.`year` >= $value2_3
        AND node_3.title IS NOT NULL
      WITH node_3 ORDER BY node_3.title, node_3.slug LIMIT $size_3 + 1
      RETURN {node: node_3}
    } AS found_3
    WITH found_3[..$size_3] AS page_3, size(found_3) > $size_3 AS more_3
    RETURN {
      `totalCount`: COUNT { MATCH (node_3:Film)
        WHERE NOT coalesce(EXISTS { MATCH (node_3)-[:HAS_GENRE]->(node_it_3) WHERE node_it_3.`nameFolded` = $value0_3 }, false)
          AND node_3.`year` < $value1_3
          AND node_3.`year` >= $value2_3 RETURN node_3 },
      `nodes`: COLLECT {
        UNWIND page_3 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {`title`: node_5.`title`, `year`: node_5.`year`} AS row
      }
    } AS row
  }[0],
  `byWords`: COLLECT {
    WITH COLLECT {
      MATCH (node_7:Film)
      WHERE ($value0_7 IN node_7.`languages` OR node_7.`titleFolded` STARTS WITH $value1_7 OR node_7.`year` IN $value2_7)
        AND node_7.title IS NOT NULL
      WITH node_7 ORDER BY node_7.title, node_7.slug LIMIT $size_7 + 1
      RETURN {node: node_7}
    } AS found_7
    WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_7 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `deep`: COLLECT {
    WITH CASE WHEN reduce(ties_8 = 0, tie_8 IN COLLECT {
      MATCH (group_8:Theme)
      WHERE group_8.`nameFolded` = $value0_8
      RETURN COUNT { ()-[:EXPLORES]->(group_8) }
    } | ties_8 + tie_8) <= $value1_8 THEN COLLECT {
      MATCH (node_it_it_it_8:Theme)
      WHERE node_it_it_it_8.`nameFolded` = $value2_8
      WITH DISTINCT node_it_it_it_8
      MATCH (node_it_it_8)-[:EXPLORES]->(node_it_it_it_8)
      WITH DISTINCT node_it_it_8
      MATCH (node_it_8)-[:ACTED_IN]->(node_it_it_8)
      WITH DISTINCT node_it_8
      MATCH (node_8)<-[:ACTED_IN]-(node_it_8), (node_8:Film)
      WITH DISTINCT node_8
      WHERE node_8.title IS NOT NULL
      WITH node_8 ORDER BY node_8.title, node_8.slug LIMIT $size_8 + 1
      RETURN {node: node_8}
    } ELSE COLLECT {
      MATCH (node_8:Film)
      WHERE EXISTS { MATCH (node_8)<-[:ACTED_IN]-(node_it_8) WHERE EXISTS { MATCH (node_it_8)-[:ACTED_IN]->(node_it_it_8) WHERE EXISTS { MATCH (node_it_it_8)-[:EXPLORES]->(node_it_it_it_8) WHERE node_it_it_it_8.`nameFolded` = $value3_8 } } }
        AND node_8.title IS NOT NULL
      WITH node_8 ORDER BY node_8.title, node_8.slug LIMIT $size_8 + 1
      RETURN {node: node_8}
    } END AS found_8
    WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_8 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `every`: COLLECT {
    WITH COLLECT {
      MATCH (node_9:Film)
      WHERE node_9.`releaseDate` > $value0_9
        AND NOT EXISTS { MATCH (node_9)<-[:DIRECTED]-(node_it_9) WHERE NOT coalesce(node_it_9.`birthYear` < $value1_9, false) }
        AND node_9.title IS NOT NULL
      WITH node_9 ORDER BY node_9.title, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_9 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `unknown`: {
    `totalCount`: COUNT { MATCH (node_10:Film)
      WHERE node_10.`runtimeMinutes` IS NOT NULL
        AND (node_10.`structure` <> $value0_10 OR node_10.`structure` IS NULL) RETURN node_10 }
  }
} AS answer
