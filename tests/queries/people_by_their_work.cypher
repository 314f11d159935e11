RETURN
  COLLECT {
    WITH COLLECT {
      MATCH (node_0:Person)
      WHERE EXISTS { MATCH (node_0)-[:DIRECTED]->(node_it_0:Film) WHERE true }
        AND EXISTS { MATCH (node_0)-[:WROTE]->(node_it_0:Film) WHERE true }
        AND node_0.`birthYear` IS NOT NULL
      WITH node_0 ORDER BY node_0.birthYear, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`name`: node_1.`name`, `birthYear`: node_1.`birthYear`} AS row
      }
    } AS row
  }[0] AS `doingBoth`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_4:Person)
      WHERE EXISTS { MATCH (node_4)-[:ACTED_IN]->(node_it_4:Film) WHERE true }
        AND EXISTS { MATCH (node_4)-[:DIRECTED]->(node_it_4:Film) WHERE true }
        AND node_4.name IS NOT NULL
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
          `credits`: COLLECT {
            MATCH (node_5)-[work_7:DIRECTED|WROTE|PRODUCED|WORKED_ON]->(film_7:Film)
            WITH film_7, node_5 AS person_7, coalesce(work_7.department, CASE type(work_7)
              WHEN 'DIRECTED' THEN 'Directing' WHEN 'WROTE' THEN 'Writing' ELSE 'Production' END) AS department_7, coalesce(work_7.job, CASE type(work_7)
              WHEN 'DIRECTED' THEN 'Director' WHEN 'WROTE' THEN 'Writer' ELSE 'Producer' END) AS job_7
            WITH film_7, person_7, department_7, job_7 ORDER BY film_7.year, film_7.slug, department_7, job_7
            RETURN {`film`: {`title`: film_7.`title`}, `job`: job_7} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `inTheirOwnFilms`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_10:Person)
      WHERE NOT EXISTS { MATCH (node_10)-[:DIRECTED]->(node_it_10:Film) WHERE true }
        AND EXISTS { MATCH (node_10)-[:WROTE]->(node_it_10:Film) WHERE node_it_10.`year` > $value0_10 }
        AND node_10.name IS NOT NULL
      WITH node_10 ORDER BY node_10.name, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_11
        WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
        RETURN {`name`: node_11.`name`} AS row
      }
    } AS row
  }[0] AS `writingOnly`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_it_13:Character)
      WHERE node_it_13.`nameFolded` = $value0_13
      WITH DISTINCT node_it_13
      MATCH (node_13)-[:PORTRAYS]->(node_it_13:Character), (node_13:Person)
      WITH DISTINCT node_13
      WHERE node_13.name IS NOT NULL
      WITH node_13 ORDER BY node_13.name, node_13.slug LIMIT $size_13 + 1
      RETURN {node: node_13}
    } AS found_13
    WITH found_13[..$size_13] AS page_13, size(found_13) > $size_13 AS more_13
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_13 AS row_14
        WITH row_14, row_14.node AS node_14, row_14.edge AS edge_14
        RETURN {
          `name`: node_14.`name`,
          `characters`: COLLECT {
            MATCH (node_14)-[:PORTRAYS]->(it_16:Character)
            WITH it_16 ORDER BY it_16.name, it_16.slug
            RETURN {`name`: it_16.`name`} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `playingNed`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_18:Person)
      WHERE (node_18.`birthYear` = $value0_18 OR node_18.`birthYear` <= $value1_18 OR node_18.`birthYear` > $value2_18)
      WITH node_18 ORDER BY node_18.birthYear DESC, node_18.name, node_18.slug LIMIT $size_18 + 1
      RETURN {node: node_18}
    } AS found_18
    WITH found_18[..$size_18] AS page_18, size(found_18) > $size_18 AS more_18
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_18 AS row_19
        WITH row_19, row_19.node AS node_19, row_19.edge AS edge_19
        RETURN {`name`: node_19.`name`, `birthYear`: node_19.`birthYear`} AS row
      }
    } AS row
  }[0] AS `born`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_22:Person)
      WHERE NOT coalesce(EXISTS { MATCH (node_22)-[:DIRECTED]->(node_it_22:Film) WHERE true }, false)
        AND node_22.`nameFolded` STARTS WITH $value0_22
        AND node_22.name IS NOT NULL
      WITH node_22 ORDER BY node_22.name, node_22.slug LIMIT $size_22 + 1
      RETURN {node: node_22}
    } AS found_22
    WITH found_22[..$size_22] AS page_22, size(found_22) > $size_22 AS more_22
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_22 AS row_23
        WITH row_23, row_23.node AS node_23, row_23.edge AS edge_23
        RETURN {`name`: node_23.`name`} AS row
      }
    } AS row
  }[0] AS `christophers`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_25:Person)
      WHERE node_25.`birthYear` >= $value0_25
        AND EXISTS { MATCH (node_25)-[:ACTED_IN]->(node_it_25:Film) WHERE true }
        AND NOT EXISTS { MATCH (node_25)-[:ACTED_IN]->(node_it_25:Film) WHERE NOT coalesce(node_it_25.`year` >= $value1_25, false) }
        AND node_25.name IS NOT NULL
      WITH node_25 ORDER BY node_25.name, node_25.slug LIMIT $size_25 + 1
      RETURN {node: node_25}
    } AS found_25
    WITH found_25[..$size_25] AS page_25, size(found_25) > $size_25 AS more_25
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_25 AS row_26
        WITH row_26, row_26.node AS node_26, row_26.edge AS edge_26
        RETURN {`name`: node_26.`name`, `birthYear`: node_26.`birthYear`} AS row
      }
    } AS row
  }[0] AS `onlyOfLate`
