RETURN {
  `people`: COLLECT {
    WITH CASE WHEN reduce(ties_0 = 0, tie_0 IN COLLECT {
      MATCH (group_0:Theme)
      WHERE group_0.`nameFolded` IN $value0_0
      RETURN COUNT { ()-[:EXPLORES]->(group_0) }
    } | ties_0 + tie_0) <= $value1_0 THEN COLLECT {
      MATCH (node_it_it_0:Theme)
      WHERE node_it_it_0.`nameFolded` IN $value2_0
      WITH DISTINCT node_it_it_0
      MATCH (node_it_0)-[:EXPLORES]->(node_it_it_0)
      WITH DISTINCT node_it_0
      MATCH (node_0)-[:DIRECTED]->(node_it_0), (node_0:Person)
      WITH DISTINCT node_0
      WHERE node_0.filmCount IS NOT NULL
      WITH node_0 ORDER BY node_0.filmCount DESC, node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0, cursor: coalesce(replace(replace(toString(node_0.filmCount), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.slug), '%', '%25'), '|', '%7C'), '%00')}
    } ELSE COLLECT {
      MATCH (node_0:Person)
      WHERE EXISTS { MATCH (node_0)-[:DIRECTED]->(node_it_0) WHERE EXISTS { MATCH (node_it_0)-[:EXPLORES]->(node_it_it_0) WHERE node_it_it_0.`nameFolded` IN $value3_0 } }
        AND node_0.filmCount IS NOT NULL
      WITH node_0 ORDER BY node_0.filmCount DESC, node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0, cursor: coalesce(replace(replace(toString(node_0.filmCount), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.slug), '%', '%25'), '|', '%7C'), '%00')}
    } END AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `totalCount`: CASE WHEN reduce(ties_0 = 0, tie_0 IN COLLECT {
        MATCH (group_0:Theme)
        WHERE group_0.`nameFolded` IN $value0_0
        RETURN COUNT { ()-[:EXPLORES]->(group_0) }
      } | ties_0 + tie_0) <= $value1_0 THEN COUNT { MATCH (node_it_it_0:Theme)
        WHERE node_it_it_0.`nameFolded` IN $value2_0
        WITH DISTINCT node_it_it_0
        MATCH (node_it_0)-[:EXPLORES]->(node_it_it_0)
        WITH DISTINCT node_it_0
        MATCH (node_0)-[:DIRECTED]->(node_it_0), (node_0:Person)
        WITH DISTINCT node_0 RETURN node_0 } ELSE COUNT { MATCH (node_0:Person)
        WHERE EXISTS { MATCH (node_0)-[:DIRECTED]->(node_it_0) WHERE EXISTS { MATCH (node_it_0)-[:EXPLORES]->(node_it_it_0) WHERE node_it_it_0.`nameFolded` IN $value3_0 } } RETURN node_0 } END,
      `edges`: COLLECT {
        UNWIND page_0 AS row_2
        WITH row_2, row_2.node AS node_2, row_2.edge AS edge_2
        RETURN {`cursor`: row_2.cursor, `node`: {`name`: node_2.`name`, `birthYear`: node_2.`birthYear`}} AS row
      }
    } AS row
  }[0]
} AS answer
