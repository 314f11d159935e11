RETURN {
  `doingBoth`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Person)
      WHERE EXISTS { MATCH (node_0)-[:DIRECTED]->(node_it_0) WHERE true }
        AND EXISTS { MATCH (node_0)-[:WROTE]->(node_it_0) WHERE true }
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
  }[0],
  `inTheirOwnFilms`: COLLECT {
    WITH COLLECT {
      MATCH (node_4:Person)
      WHERE EXISTS { MATCH (node_4)-[:ACTED_IN]->(node_it_4) WHERE true }
        AND EXISTS { MATCH (node_4)-[:DIRECTED]->(node_it_4) WHERE true }
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
            MATCH (node_5)-[work_6:DIRECTED|WROTE|PRODUCED|WORKED_ON]->(film_6)
            WITH film_6, node_5 AS person_6, coalesce(work_6.department, CASE type(work_6)
              WHEN 'DIRECTED' THEN 'Directing' WHEN 'WROTE' THEN 'Writing' ELSE 'Production' END) AS department_6, coalesce(work_6.job, CASE type(work_6)
              WHEN 'DIRECTED' THEN 'Director' WHEN 'WROTE' THEN 'Writer' ELSE 'Producer' END) AS job_6
            WITH film_6, person_6, department_6, job_6 ORDER BY film_6.year, film_6.slug, department_6, job_6
            RETURN {`film`: {`title`: film_6.`title`}, `job`: job_6} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `writingOnly`: COLLECT {
    WITH COLLECT {
      MATCH (node_9:Person)
      WHERE NOT EXISTS { MATCH (node_9)-[:DIRECTED]->(node_it_9) WHERE true }
        AND EXISTS { MATCH (node_9)-[:WROTE]->(node_it_9) WHERE node_it_9.`year` > $value0_9 }
        AND node_9.name IS NOT NULL
      WITH node_9 ORDER BY node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_9 AS row_10
        WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
        RETURN {`name`: node_10.`name`} AS row
      }
    } AS row
  }[0],
  `playingNed`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_11:Character)
      WHERE node_it_11.`nameFolded` = $value0_11
      WITH DISTINCT node_it_11
      MATCH (node_11)-[:PORTRAYS]->(node_it_11), (node_11:Person)
      WITH DISTINCT node_11
      WHERE node_11.name IS NOT NULL
      WITH node_11 ORDER BY node_11.name, node_11.slug LIMIT $size_11 + 1
      RETURN {node: node_11}
    } AS found_11
    WITH found_11[..$size_11] AS page_11, size(found_11) > $size_11 AS more_11
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_11 AS row_12
        WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
        RETURN {
          `name`: node_12.`name`,
          `characters`: COLLECT {
            MATCH (node_12)-[:PORTRAYS]->(it_13)
            WITH it_13 ORDER BY it_13.name, it_13.slug
            RETURN {`name`: it_13.`name`} AS row
          }
        } AS row
      }
    } AS row
  }[0],
  `born`: COLLECT {
    WITH COLLECT {
      MATCH (node_15:Person)
      WHERE (node_15.`birthYear` = $value0_15 OR node_15.`birthYear` <= $value1_15 OR node_15.`birthYear` > $value2_15)
      WITH node_15 ORDER BY node_15.birthYear DESC, node_15.name, node_15.slug LIMIT $size_15 + 1
      RETURN {node: node_15}
    } AS found_15
    WITH found_15[..$size_15] AS page_15, size(found_15) > $size_15 AS more_15
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_15 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`name`: node_1.`name`, `birthYear`: node_1.`birthYear`} AS row
      }
    } AS row
  }[0],
  `christophers`: COLLECT {
    WITH COLLECT {
      MATCH (node_16:Person)
      WHERE NOT coalesce(EXISTS { MATCH (node_16)-[:DIRECTED]->(node_it_16) WHERE true }, false)
        AND node_16.`nameFolded` STARTS WITH $value0_16
        AND node_16.name IS NOT NULL
      WITH node_16 ORDER BY node_16.name, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_10
        WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
        RETURN {`name`: node_10.`name`} AS row
      }
    } AS row
  }[0],
  `onlyOfLate`: COLLECT {
    WITH COLLECT {
      MATCH (node_17:Person)
      WHERE node_17.`birthYear` >= $value0_17
        AND EXISTS { MATCH (node_17)-[:ACTED_IN]->(node_it_17) WHERE true }
        AND NOT EXISTS { MATCH (node_17)-[:ACTED_IN]->(node_it_17) WHERE NOT coalesce(node_it_17.`year` >= $value1_17, false) }
        AND node_17.name IS NOT NULL
      WITH node_17 ORDER BY node_17.name, node_17.slug LIMIT $size_17 + 1
      RETURN {node: node_17}
    } AS found_17
    WITH found_17[..$size_17] AS page_17, size(found_17) > $size_17 AS more_17
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_17 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`name`: node_1.`name`, `birthYear`: node_1.`birthYear`} AS row
      }
    } AS row
  }[0]
} AS answer
