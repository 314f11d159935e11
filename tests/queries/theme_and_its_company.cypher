RETURN
  COLLECT {
    MATCH (node_0:`Theme` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `kind`: node_0.`kind`,
      `description`: node_0.`description`,
      `broader`: COLLECT {
        MATCH (node_0)-[:BROADER]->(it_4:Theme)
        WITH it_4 ORDER BY it_4.name, it_4.slug
        RETURN {`name`: it_4.`name`} AS row
      }[0],
      `narrower`: COLLECT {
        MATCH (node_0)<-[:BROADER]-(it_6:Theme)
        WITH it_6 ORDER BY it_6.name, it_6.slug
        RETURN {`name`: it_6.`name`} AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[edge_8:EXPLORES]-(node_8:Film)
          WHERE node_8.year IS NOT NULL
          WITH node_8, edge_8 ORDER BY node_8.year, node_8.slug LIMIT $size_8 + 1
          RETURN {node: node_8, edge: edge_8}
        } AS found_8
        WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
        RETURN {
          `totalCount`: COUNT { (node_0)<-[:EXPLORES]-() },
          `nodes`: COLLECT {
            UNWIND page_8 AS row_10
            WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
            RETURN {`title`: node_10.`title`, `year`: node_10.`year`} AS row
          }
        } AS row
      }[0],
      `related`: COLLECT {
        MATCH (node_0)<-[:EXPLORES]-(film_13:Film)-[:EXPLORES]->(theme_13:Theme)
        WHERE theme_13 <> node_0
        WITH theme_13, film_13 ORDER BY film_13.year, film_13.slug
        WITH theme_13, collect(film_13) AS films_13
        WITH theme_13, films_13, toFloat(size(films_13)) / (COUNT { (node_0)<-[:EXPLORES]-() }
          + COUNT { (theme_13)<-[:EXPLORES]-() } - size(films_13)) AS score_13
        ORDER BY score_13 DESC, theme_13.slug LIMIT $first_13
        RETURN {
          `theme`: {`name`: theme_13.`name`},
          `score`: score_13,
          `sharedFilms`: COLLECT {
            UNWIND films_13 AS it_16
            RETURN {`title`: it_16.`title`} AS row
          }
        } AS row
      },
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[:SHOWS]-(node_18:Event)
          WITH node_18 ORDER BY split(node_18.slug, '/')[0], node_18.storyRank, node_18.slug LIMIT $size_18 + 1
          RETURN {node: node_18, cursor: coalesce(replace(replace(toString(split(node_18.slug, '/')[0]), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_18.storyRank), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_18.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_18
        WITH found_18[..$size_18] AS page_18, size(found_18) > $size_18 AS more_18
        RETURN {
          `totalCount`: COUNT { MATCH (node_0)<-[:SHOWS]-(node_18:Event) RETURN node_18 },
          `nodes`: COLLECT {
            UNWIND page_18 AS row_20
            WITH row_20, row_20.node AS node_20, row_20.edge AS edge_20
            RETURN {
              `film`: COLLECT {
                MATCH (node_20)<-[:HAS_EVENT]-(it_21:Film)
                WITH it_21 ORDER BY it_21.name, it_21.slug
                RETURN {`title`: it_21.`title`} AS row
              }[0],
              `title`: node_20.`title`
            } AS row
          },
          `pageInfo`: {`endCursor`: page_18[-1].cursor}
        } AS row
      }[0]
    } AS row
  }[0] AS `theme`
