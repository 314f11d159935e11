RETURN {
  `films`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Film)
      WHERE node_0.year IS NOT NULL
        AND node_0.year <= $value0_0
        AND NOT (node_0.year = $value1_0 AND (node_0.title < $value2_0 OR node_0.title = $value3_0 AND node_0.slug <= $value4_0))
      WITH node_0 ORDER BY node_0.year DESC, node_0.title, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0, cursor: coalesce(replace(replace(toString(node_0.year), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.title), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`year`: node_1.`year`, `title`: node_1.`title`} AS row
      },
      `pageInfo`: {`hasNextPage`: more_0, `hasPreviousPage`: true, `endCursor`: page_0[-1].cursor}
    } AS row
  }[0]
} AS answer
