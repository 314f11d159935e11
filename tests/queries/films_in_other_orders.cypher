RETURN {
  `byThemes`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Film)
      WITH node_0 ORDER BY COUNT { (node_0)-[:EXPLORES]->(shared_0) WHERE COUNT { (shared_0)<-[:EXPLORES]-() } > 1 } DESC, node_0.year, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0, cursor: coalesce(replace(replace(toString(COUNT { (node_0)-[:EXPLORES]->(shared_0) WHERE COUNT { (shared_0)<-[:EXPLORES]-() } > 1 }), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.year), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      },
      `pageInfo`: {`endCursor`: page_0[-1].cursor}
    } AS row
  }[0],
  `byCast`: COLLECT {
    WITH COLLECT {
      MATCH (node_4:Film)
      WHERE COUNT { (node_4)<-[:ACTED_IN]-() } <= $value0_4
        AND NOT (COUNT { (node_4)<-[:ACTED_IN]-() } = $value1_4 AND node_4.slug <= $value2_4)
      WITH node_4 ORDER BY COUNT { (node_4)<-[:ACTED_IN]-() } DESC, node_4.slug LIMIT $size_4 + 1
      RETURN {node: node_4}
    } AS found_4
    WITH found_4[..$size_4] AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_4 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`} AS row
      }
    } AS row
  }[0],
  `theme`: COLLECT {
    MATCH (node_5:`Theme` {slug: $slug_5})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_5)<-[edge_6:EXPLORES]-(node_6:Film)
          WITH node_6, edge_6 ORDER BY edge_6.weight DESC, node_6.slug LIMIT $size_6 + 1
          RETURN {node: node_6, edge: edge_6, cursor: coalesce(replace(replace(toString(edge_6.weight), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_6.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_6
        WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_6 AS row_1
            WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
            RETURN {`title`: node_1.`title`} AS row
          },
          `pageInfo`: {`endCursor`: page_6[-1].cursor}
        } AS row
      }[0]
    } AS row
  }[0],
  `person`: COLLECT {
    MATCH (node_7:`Person` {slug: $slug_7})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_7)-[edge_8:ACTED_IN]->(node_8)
          WITH node_8, edge_8 ORDER BY edge_8.billing, node_8.slug LIMIT $size_8 + 1
          RETURN {node: node_8, edge: edge_8}
        } AS found_8
        WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_8 AS row_1
            WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
            RETURN {`title`: node_1.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0]
} AS answer
