RETURN
  COLLECT {
    MATCH (node_0:`Person` {slug: $slug_0})
    RETURN {
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `characters`: COLLECT {
        MATCH (node_0)-[:PORTRAYS]->(it_2:Character)
        WITH it_2 ORDER BY it_2.name, it_2.slug
        RETURN {
          `name`: it_2.`name`,
          `films`: COLLECT {
            MATCH (it_2)-[:APPEARS_IN]->(it_4:Film)
            WITH it_4 ORDER BY it_4.year, it_4.slug
            RETURN {`title`: it_4.`title`, `year`: it_4.`year`} AS row
          }
        } AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)-[edge_7:ACTED_IN]->(node_7:Film)
          WITH node_7, edge_7 ORDER BY node_7.releaseDate, node_7.slug LIMIT $size_7 + 1
          RETURN {node: node_7, edge: edge_7, cursor: coalesce(replace(replace(toString(node_7.releaseDate), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_7.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_7
        WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
        RETURN {
          `edges`: COLLECT {
            UNWIND page_7 AS row_8
            WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
            RETURN {`cursor`: row_8.cursor, `node`: {`title`: node_8.`title`}} AS row
          }
        } AS row
      }[0],
      `coStars`: COLLECT {
        MATCH (node_0)-[:ACTED_IN]->(film_11:Film)<-[:ACTED_IN]-(person_11:Person)
        WITH person_11, film_11 ORDER BY film_11.year, film_11.slug
        WITH person_11, collect(film_11) AS films_11
        ORDER BY size(films_11) DESC, person_11.name, person_11.slug LIMIT $first_11
        RETURN {
          `person`: {`name`: person_11.`name`},
          `films`: COLLECT {
            UNWIND films_11 AS it_13
            RETURN {`title`: it_13.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0] AS `person`
