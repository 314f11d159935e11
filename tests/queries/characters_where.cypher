RETURN
  COLLECT {
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
  }[0] AS `namesakes`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_4:Person)
      WHERE node_it_4.`nameFolded` = $value0_4
      WITH DISTINCT node_it_4
      MATCH (node_4)<-[:PORTRAYS]-(node_it_4:Person), (node_4:Character)
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
            MATCH (node_5)-[:APPEARS_IN]->(it_7:Film)
            WITH it_7 ORDER BY it_7.year, it_7.slug
            RETURN {`title`: it_7.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `playedByTobolowsky`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_9:Character)
      WHERE NOT EXISTS { MATCH (node_9)<-[:PORTRAYS]-(node_it_9:Person) WHERE true }
        AND EXISTS { MATCH (node_9)-[:APPEARS_IN]->(node_it_9:Film) WHERE node_it_9.`year` IN $value0_9 }
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
          `films`: COLLECT {
            MATCH (node_10)-[:APPEARS_IN]->(it_12:Film)
            WITH it_12 ORDER BY it_12.year, it_12.slug
            RETURN {`title`: it_12.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `unplayed`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_14:Character)
      WHERE EXISTS { MATCH (node_14)<-[:PORTRAYS]-(node_it_14:Person) WHERE true }
        AND NOT EXISTS { MATCH (node_14)<-[:PORTRAYS]-(node_it_14:Person) WHERE NOT coalesce(node_it_14.`birthYear` < $value0_14, false) }
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
          `portrayals`: COLLECT {
            MATCH (person_17:Person)-[portrays_17:PORTRAYS]->(node_15)
            MATCH (film_17:Film {slug: portrays_17.filmSlug})
            WITH person_17, film_17 ORDER BY film_17.year, film_17.slug, person_17.name, person_17.slug
            RETURN {`person`: {`name`: person_17.`name`, `birthYear`: person_17.`birthYear`}} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `playedByTheOld`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_20:Film)
      WHERE node_it_20.`titleFolded` = $value0_20
      WITH DISTINCT node_it_20
      MATCH (node_20)-[:APPEARS_IN]->(node_it_20:Film), (node_20:Character)
      WITH DISTINCT node_20
      WHERE EXISTS { MATCH (node_20)-[:LINKED_TO]-(node_it_20:Character) WHERE true }
        AND NOT EXISTS { MATCH (node_20)-[:LINKED_TO]-(node_it_20:Character) WHERE NOT coalesce(node_it_20.`nameFolded` = $value1_20, false) }
        AND node_20.name IS NOT NULL
      WITH node_20 ORDER BY node_20.name, node_20.slug LIMIT $size_20 + 1
      RETURN {node: node_20}
    } AS found_20
    WITH found_20[..$size_20] AS page_20, size(found_20) > $size_20 AS more_20
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_20 AS row_21
        WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
        RETURN {`name`: node_21.`name`} AS row
      }
    } AS row
  }[0] AS `tiedToRickAlone`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_23:Film)
      WHERE node_it_23.`titleFolded` = $value0_23
      WITH DISTINCT node_it_23
      MATCH (node_23)-[:APPEARS_IN]->(node_it_23:Film), (node_23:Character)
      WITH DISTINCT node_23
      WHERE NOT coalesce(node_23.`nameFolded` CONTAINS $value1_23, false)
        AND NOT EXISTS { MATCH (node_23)-[:LINKED_TO]-(node_it_23:Character) WHERE true }
        AND node_23.name IS NOT NULL
      WITH node_23 ORDER BY node_23.name, node_23.slug LIMIT $size_23 + 1
      RETURN {node: node_23}
    } AS found_23
    WITH found_23[..$size_23] AS page_23, size(found_23) > $size_23 AS more_23
    RETURN {
      `totalCount`: COUNT { MATCH (node_it_23:Film)
        WHERE node_it_23.`titleFolded` = $value0_23
        WITH DISTINCT node_it_23
        MATCH (node_23)-[:APPEARS_IN]->(node_it_23:Film), (node_23:Character)
        WITH DISTINCT node_23
        WHERE NOT coalesce(node_23.`nameFolded` CONTAINS $value1_23, false)
          AND NOT EXISTS { MATCH (node_23)-[:LINKED_TO]-(node_it_23:Character) WHERE true } RETURN node_23 },
      `nodes`: COLLECT {
        UNWIND page_23 AS row_25
        WITH row_25, row_25.node AS node_25, row_25.edge AS edge_25
        RETURN {`name`: node_25.`name`} AS row
      }
    } AS row
  }[0] AS `untied`
