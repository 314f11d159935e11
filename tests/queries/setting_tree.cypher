RETURN
  COLLECT {
    MATCH (node_0:`Setting` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `kind`: node_0.`kind`,
      `partOf`: COLLECT {
        MATCH (node_0)-[:PART_OF]->(it_3:Setting)
        WITH it_3 ORDER BY it_3.name, it_3.slug
        RETURN {
          `name`: it_3.`name`,
          `partOf`: COLLECT {
            MATCH (it_3)-[:PART_OF]->(it_5:Setting)
            WITH it_5 ORDER BY it_5.name, it_5.slug
            RETURN {`name`: it_5.`name`} AS row
          }[0]
        } AS row
      }[0],
      `parts`: COLLECT {
        MATCH (node_0)<-[:PART_OF]-(it_7:Setting)
        WITH it_7 ORDER BY it_7.name, it_7.slug
        RETURN {`name`: it_7.`name`, `kind`: it_7.`kind`} AS row
      },
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[:TAKES_PLACE_IN]-(node_10:Film)
          WHERE node_10.title IS NOT NULL
          WITH node_10 ORDER BY node_10.title, node_10.slug LIMIT $size_10 + 1
          RETURN {node: node_10}
        } AS found_10
        WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_10 AS row_11
            WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
            RETURN {`title`: node_11.`title`} AS row
          }
        } AS row
      }[0],
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_0)<-[:SET_IN]-(node_13:Event)
          WITH node_13 ORDER BY split(node_13.slug, '/')[0], node_13.storyRank, node_13.slug LIMIT $size_13 + 1
          RETURN {node: node_13}
        } AS found_13
        WITH found_13[..$size_13] AS page_13, size(found_13) > $size_13 AS more_13
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_13 AS row_14
            WITH row_14, row_14.node AS node_14, row_14.edge AS edge_14
            RETURN {`title`: node_14.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `setting`
