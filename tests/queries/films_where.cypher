RETURN
  COLLECT {
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
  }[0] AS `byTitle`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_3:Film)
      WHERE NOT coalesce(EXISTS { MATCH (node_3)-[:HAS_GENRE]->(node_it_3:Genre) WHERE node_it_3.`nameFolded` = $value0_3 }, false)
        AND node_3.`year` < $value1_3
        AND node_3.`year` >= $value2_3
        AND node_3.title IS NOT NULL
      WITH node_3 ORDER BY node_3.title, node_3.slug LIMIT $size_3 + 1
      RETURN {node: node_3}
    } AS found_3
    WITH found_3[..$size_3] AS page_3, size(found_3) > $size_3 AS more_3
    RETURN {
      `totalCount`: COUNT { MATCH (node_3:Film)
        WHERE NOT coalesce(EXISTS { MATCH (node_3)-[:HAS_GENRE]->(node_it_3:Genre) WHERE node_it_3.`nameFolded` = $value0_3 }, false)
          AND node_3.`year` < $value1_3
          AND node_3.`year` >= $value2_3 RETURN node_3 },
      `nodes`: COLLECT {
        UNWIND page_3 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {`title`: node_5.`title`, `year`: node_5.`year`} AS row
      }
    } AS row
  }[0] AS `byYear`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_8:Film)
      WHERE ($value0_8 IN node_8.`languages` OR node_8.`titleFolded` STARTS WITH $value1_8 OR node_8.`year` IN $value2_8)
        AND node_8.title IS NOT NULL
      WITH node_8 ORDER BY node_8.title, node_8.slug LIMIT $size_8 + 1
      RETURN {node: node_8}
    } AS found_8
    WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_8 AS row_9
        WITH row_9, row_9.node AS node_9, row_9.edge AS edge_9
        RETURN {`title`: node_9.`title`} AS row
      }
    } AS row
  }[0] AS `byWords`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_11:Film)
      WHERE EXISTS { MATCH (node_11)<-[:ACTED_IN]-(node_it_11:Person) WHERE EXISTS { MATCH (node_it_11)-[:ACTED_IN]->(node_it_it_11:Film) WHERE EXISTS { MATCH (node_it_it_11)-[:EXPLORES]->(node_it_it_it_11:Theme) WHERE node_it_it_it_11.`nameFolded` = $value0_11 } } }
        AND node_11.title IS NOT NULL
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
  }[0] AS `deep`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_14:Film)
      WHERE node_14.`releaseDate` > $value0_14
        AND NOT EXISTS { MATCH (node_14)<-[:DIRECTED]-(node_it_14:Person) WHERE NOT coalesce(node_it_14.`birthYear` < $value1_14, false) }
        AND node_14.title IS NOT NULL
      WITH node_14 ORDER BY node_14.title, node_14.slug LIMIT $size_14 + 1
      RETURN {node: node_14}
    } AS found_14
    WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_14 AS row_15
        WITH row_15, row_15.node AS node_15, row_15.edge AS edge_15
        RETURN {`title`: node_15.`title`} AS row
      }
    } AS row
  }[0] AS `every`,
  {
    `totalCount`: COUNT { MATCH (node_17:Film)
      WHERE node_17.`runtimeMinutes` IS NOT NULL
        AND (node_17.`structure` <> $value0_17 OR node_17.`structure` IS NULL) RETURN node_17 }
  } AS `unknown`
