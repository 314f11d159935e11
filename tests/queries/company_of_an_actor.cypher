RETURN {
  `person`: COLLECT {
    MATCH (node_0:`Person` {slug: $slug_0})
    RETURN {
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `characters`: COLLECT {
        MATCH (node_0)-[:PORTRAYS]->(it_2)
        WITH it_2 ORDER BY it_2.name, it_2.slug
        RETURN {
          `name`: it_2.`name`,
          `films`: COLLECT {
            MATCH (it_2)-[:APPEARS_IN]->(it_4)
            WITH it_4 ORDER BY it_4.year, it_4.slug
            RETURN {`title`: it_4.`title`, `year`: it_4.`year`} AS row
          }
        } AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)-[edge_7:ACTED_IN]->(node_7)
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
        MATCH (node_0)-[:ACTED_IN]->(film_10)<-[:ACTED_IN]-(person_10)
        WITH person_10, film_10 ORDER BY film_10.year, film_10.slug
        WITH person_10, collect(film_10) AS films_10
        ORDER BY size(films_10) DESC, person_10.name, person_10.slug LIMIT $first_10
        RETURN {
          `person`: {`name`: person_10.`name`},
          `films`: COLLECT {
            UNWIND films_10 AS it_12
            RETURN {`title`: it_12.`title`} AS row
          }
        } AS row
      }
    } AS row
  }[0]
} AS answer
