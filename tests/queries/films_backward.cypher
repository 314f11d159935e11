RETURN {
  `films`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Film)
      WHERE node_0.title IS NOT NULL
        AND node_0.title <= $value0_0
        AND NOT (node_0.title = $value1_0 AND node_0.slug >= $value2_0)
      WITH node_0 ORDER BY node_0.title DESC, node_0.slug DESC LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH reverse(found_0[..$size_0]) AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      },
      `pageInfo`: {`hasNextPage`: true, `hasPreviousPage`: more_0}
    } AS row
  }[0]
} AS answer
