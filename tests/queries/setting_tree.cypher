RETURN {
  `setting`: COLLECT {
    MATCH (node_0:`Setting` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `kind`: node_0.`kind`,
      `partOf`: COLLECT {
        MATCH (node_0)-[:PART_OF]->(it_3)
        WITH it_3 ORDER BY it_3.name, it_3.slug
        RETURN {
          `name`: it_3.`name`,
          `partOf`: COLLECT {
            MATCH (it_3)-[:PART_OF]->(it_4)
            WITH it_4 ORDER BY it_4.name, it_4.slug
            RETURN {`name`: it_4.`name`} AS row
          }[0]
        } AS row
      }[0],
      `parts`: COLLECT {
        MATCH (node_0)<-[:PART_OF]-(it_5)
        WITH it_5 ORDER BY it_5.name, it_5.slug
        RETURN {`name`: it_5.`name`, `kind`: it_5.`kind`} AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[:TAKES_PLACE_IN]-(node_6:Film)
          WHERE node_6.title IS NOT NULL
          WITH node_6 ORDER BY node_6.title, node_6.slug LIMIT $size_6 + 1
          RETURN {node: node_6}
        } AS found_6
        WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_6 AS row_7
            WITH row_7, row_7.node AS node_7, row_7.edge AS edge_7
            RETURN {`title`: node_7.`title`} AS row
          }
        } AS row
      }[0],
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[:SET_IN]-(node_9)
          WITH node_9 ORDER BY split(node_9.slug, '/')[0], node_9.storyRank, node_9.slug LIMIT $size_9 + 1
          RETURN {node: node_9}
        } AS found_9
        WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_9 AS row_10
            WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
            RETURN {`title`: node_10.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0]
} AS answer
