RETURN {
  `namesakes`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Character)
      WHERE (node_0.`nameFolded` STARTS WITH $value0_0 OR node_0.`nameFolded` = $value1_0)
        AND node_0.name IS NOT NULL
      WITH node_0 ORDER BY node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`slug`: node_1.`slug`, `name`: node_1.`name`} AS row
      }
    } AS row
  }[0],
  `playedByTobolowsky`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_4:Person)
      WHERE node_it_4.`nameFolded` = $value0_4
      WITH DISTINCT node_it_4
      MATCH (node_4)<-[:PORTRAYS]-(node_it_4), (node_4:Character)
      WITH DISTINCT node_4
      WHERE node_4.name IS NOT NULL
      WITH node_4 ORDER BY node_4.name, node_4.slug LIMIT $size_4 + 1
      RETURN {node: node_4}
    } AS found_4
    WITH found_4[..$size_4] AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_4 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {
          `name`: node_5.`name`,
          `films`: COLLECT {
            MATCH (node_5)-[:APPEARS_IN]->(it_6)
            WITH it_6 ORDER BY it_6.year, it_6.slug
            RETURN {`title`: it_6.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `unplayed`: COLLECT {
    WITH COLLECT {
      MATCH (node_8:Character)
      WHERE NOT EXISTS { MATCH (node_8)<-[:PORTRAYS]-(node_it_8) WHERE true }
        AND EXISTS { MATCH (node_8)-[:APPEARS_IN]->(node_it_8) WHERE node_it_8.`year` IN $value0_8 }
        AND node_8.name IS NOT NULL
      WITH node_8 ORDER BY node_8.name, node_8.slug LIMIT $size_8 + 1
      RETURN {node: node_8}
    } AS found_8
    WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_8 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {
          `name`: node_5.`name`,
          `films`: COLLECT {
            MATCH (node_5)-[:APPEARS_IN]->(it_6)
            WITH it_6 ORDER BY it_6.year, it_6.slug
            RETURN {`title`: it_6.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `playedByTheOld`: COLLECT {
    WITH COLLECT {
      MATCH (node_9:Character)
      WHERE EXISTS { MATCH (node_9)<-[:PORTRAYS]-(node_it_9) WHERE true }
        AND NOT EXISTS { MATCH (node_9)<-[:PORTRAYS]-(node_it_9) WHERE NOT coalesce(node_it_9.`birthYear` < $value0_9, false) }
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
          `portrayals`: COLLECT {
            MATCH (person_11:Person)-[portrays_11:PORTRAYS]->(node_10)
            MATCH (film_11:Film {slug: portrays_11.filmSlug})
            WITH person_11, film_11 ORDER BY film_11.year, film_11.slug, person_11.name, person_11.slug
            RETURN {`person`: {`name`: person_11.`name`, `birthYear`: person_11.`birthYear`}} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `tiedToRickAlone`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_14:Film)
      WHERE node_it_14.`titleFolded` = $value0_14
      WITH DISTINCT node_it_14
      MATCH (node_14)-[:APPEARS_IN]->(node_it_14), (node_14:Character)
      WITH DISTINCT node_14
      WHERE EXISTS { MATCH (node_14)-[:LINKED_TO]-(node_it_14) WHERE true }
        AND NOT EXISTS { MATCH (node_14)-[:LINKED_TO]-(node_it_14) WHERE NOT coalesce(node_it_14.`nameFolded` = $value1_14, false) }
        AND node_14.name IS NOT NULL
      WITH node_14 ORDER BY node_14.name, node_14.slug LIMIT $size_14 + 1
      RETURN {node: node_14}
    } AS found_14
    WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_14 AS row_15
        WITH row_15, row_15.node AS node_15, row_15.edge AS edge_15
        RETURN {`name`: node_15.`name`} AS row
      }
    } AS row
  }[0],
  `untied`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_16:Film)
      WHERE node_it_16.`titleFolded` = $value0_16
      WITH DISTINCT node_it_16
      MATCH (node_16)-[:APPEARS_IN]->(node_it_16), (node_16:Character)
      WITH DISTINCT node_16
      WHERE NOT coalesce(node_16.`nameFolded` CONTAINS $value1_16, false)
        AND NOT EXISTS { MATCH (node_16)-[:LINKED_TO]-(node_it_16) WHERE true }
        AND node_16.name IS NOT NULL
      WITH node_16 ORDER BY node_16.name, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `totalCount`: COUNT { MATCH (node_it_16:Film)
        WHERE node_it_16.`titleFolded` = $value0_16
        WITH DISTINCT node_it_16
        MATCH (node_16)-[:APPEARS_IN]->(node_it_16), (node_16:Character)
        WITH DISTINCT node_16
        WHERE NOT coalesce(node_16.`nameFolded` CONTAINS $value1_16, false)
          AND NOT EXISTS { MATCH (node_16)-[:LINKED_TO]-(node_it_16) WHERE true } RETURN node_16 },
      `nodes`: COLLECT {
        UNWIND page_16 AS row_15
        WITH row_15, row_15.node AS node_15, row_15.edge AS edge_15
        RETURN {`name`: node_15.`name`} AS row
      }
    } AS row
  }[0]
} AS answer
