RETURN {
  `person`: COLLECT {
    MATCH (node_0:`Person` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `birthYear`: node_0.`birthYear`,
      `credits`: COLLECT {
        MATCH (node_0)-[work_3:DIRECTED|WROTE|PRODUCED|WORKED_ON]->(film_3)
        WITH film_3, node_0 AS person_3, coalesce(work_3.department, CASE type(work_3)
          WHEN 'DIRECTED' THEN 'Directing' WHEN 'WROTE' THEN 'Writing' ELSE 'Production' END) AS department_3, coalesce(work_3.job, CASE type(work_3)
          WHEN 'DIRECTED' THEN 'Director' WHEN 'WROTE' THEN 'Writer' ELSE 'Producer' END) AS job_3
        WITH film_3, person_3, department_3, job_3 ORDER BY film_3.year, film_3.slug, department_3, job_3
        RETURN {`film`: {`title`: film_3.`title`}, `job`: job_3, `department`: department_3} AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)-[edge_7:ACTED_IN]->(node_7)
          WHERE node_7.title IS NOT NULL
          WITH node_7, edge_7 ORDER BY node_7.title, node_7.slug LIMIT $size_7 + 1
          RETURN {node: node_7, edge: edge_7}
        } AS found_7
        WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_7 AS row_8
            WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
            RETURN {`title`: node_8.`title`} AS row
          }
        } AS row
      }[0],
      `characters`: COLLECT {
        MATCH (node_0)-[:PORTRAYS]->(it_9)
        WITH it_9 ORDER BY it_9.name, it_9.slug
        RETURN {`name`: it_9.`name`} AS row
      },
      `coStars`: COLLECT {
        MATCH (node_0)-[:ACTED_IN]->(film_11)<-[:ACTED_IN]-(person_11)
        WITH person_11, film_11 ORDER BY film_11.year, film_11.slug
        WITH person_11, collect(film_11) AS films_11
        ORDER BY size(films_11) DESC, person_11.name, person_11.slug LIMIT $first_11
        RETURN {
          `person`: {`name`: person_11.`name`},
          `films`: COLLECT {
            UNWIND films_11 AS it_12
            RETURN {`title`: it_12.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0]
} AS answer
