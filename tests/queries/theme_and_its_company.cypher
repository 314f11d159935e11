RETURN {
  `theme`: COLLECT {
    MATCH (node_0:`Theme` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `kind`: node_0.`kind`,
      `description`: node_0.`description`,
      `broader`: COLLECT {
        MATCH (node_0)-[:BROADER]->(it_4)
        WITH it_4 ORDER BY it_4.name, it_4.slug
        RETURN {`name`: it_4.`name`} AS row
      }[0],
      `narrower`: COLLECT {
        MATCH (node_0)<-[:BROADER]-(it_5)
        WITH it_5 ORDER BY it_5.name, it_5.slug
        RETURN {`name`: it_5.`name`} AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[edge_6:EXPLORES]-(node_6:Film)
          WHERE node_6.year IS NOT NULL
          WITH node_6, edge_6 ORDER BY node_6.year, node_6.slug LIMIT $size_6 + 1
          RETURN {node: node_6, edge: edge_6}
        } AS found_6
        WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
        RETURN {
          `totalCount`: COUNT { (node_0)<-[:EXPLORES]-() },
          `nodes`: COLLECT {
            UNWIND page_6 AS row_8
            WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
            RETURN {`title`: node_8.`title`, `year`: node_8.`year`} AS row
          }
        } AS row
      }[0],
      `related`: COLLECT {
        MATCH (node_0)<-[:EXPLORES]-(film_11)-[:EXPLORES]->(theme_11)
        WHERE theme_11 <> node_0
        WITH theme_11, film_11 ORDER BY film_11.year, film_11.slug
        WITH theme_11, collect(film_11) AS films_11
        WITH theme_11, films_11, toFloat(size(films_11)) / (COUNT { (node_0)<-[:EXPLORES]-() }
          + COUNT { (theme_11)<-[:EXPLORES]-() } - size(films_11)) AS score_11
        ORDER BY score_11 DESC, theme_11.slug LIMIT $first_11
        RETURN {
          `theme`: {`name`: theme_11.`name`},
          `score`: score_11,
          `sharedFilms`: COLLECT {
            UNWIND films_11 AS it_13
            RETURN {`title`: it_13.`title`} AS row
          }
        } AS row
      },
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[:SHOWS]-(node_14)
          WITH node_14 ORDER BY split(node_14.slug, '/')[0], node_14.storyRank, node_14.slug LIMIT $size_14 + 1
          RETURN {node: node_14, cursor: coalesce(replace(replace(toString(split(node_14.slug, '/')[0]), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_14.storyRank), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_14.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_14
        WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
        RETURN {
          `totalCount`: COUNT { MATCH (node_0)<-[:SHOWS]-(node_14) RETURN node_14 },
          `nodes`: COLLECT {
            UNWIND page_14 AS row_16
            WITH row_16, row_16.node AS node_16, row_16.edge AS edge_16
            RETURN {
              `film`: COLLECT {
                MATCH (node_16)<-[:HAS_EVENT]-(it_17)
                WITH it_17 ORDER BY it_17.name, it_17.slug
                RETURN {`title`: it_17.`title`} AS row
              }[0],
              `title`: node_16.`title`
            } AS row
          },
          `pageInfo`: {`endCursor`: page_14[-1].cursor}
        } AS row
      }[0]
    } AS row
  }[0]
} AS answer
