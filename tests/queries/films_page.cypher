RETURN {
  `films`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Film)
      WHERE node_0.title IS NOT NULL
      WITH node_0 ORDER BY node_0.title, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0, cursor: coalesce(replace(replace(toString(node_0.title), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `totalCount`: COUNT { MATCH (node_0:Film) RETURN node_0 },
      `pageInfo`: {
        `hasNextPage`: more_0,
        `hasPreviousPage`: false,
        `startCursor`: page_0[0].cursor,
        `endCursor`: page_0[-1].cursor
      },
      `edges`: COLLECT {
        UNWIND page_0 AS row_6
        WITH row_6, row_6.node AS node_6, row_6.edge AS edge_6
        RETURN {`cursor`: row_6.cursor, `node`: {`title`: node_6.`title`, `year`: node_6.`year`}} AS row
      }
    } AS row
  }[0]
} AS answer
