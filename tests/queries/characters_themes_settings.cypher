RETURN {
  `characters`: COLLECT {
    WITH COLLECT {
      MATCH (node_it_0:Character)
      WHERE node_it_0.`nameFolded` = $value0_0
      WITH DISTINCT node_it_0
      MATCH (node_0)-[:LINKED_TO]-(node_it_0), (node_0:Character)
      WITH DISTINCT node_0
      WHERE node_0.name IS NOT NULL
      WITH node_0 ORDER BY node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `totalCount`: COUNT { MATCH (node_it_0:Character)
        WHERE node_it_0.`nameFolded` = $value0_0
        WITH DISTINCT node_it_0
        MATCH (node_0)-[:LINKED_TO]-(node_it_0), (node_0:Character)
        WITH DISTINCT node_0 RETURN node_0 },
      `nodes`: COLLECT {
        UNWIND page_0 AS row_2
        WITH row_2, row_2.node AS node_2, row_2.edge AS edge_2
        RETURN {`name`: node_2.`name`} AS row
      }
    } AS row
  }[0],
  `themes`: COLLECT {
    WITH COLLECT {
      MATCH (node_4:Theme)
      WHERE node_4.`kind` IN $value0_4
        AND EXISTS { MATCH (node_4)<-[:EXPLORES]-(node_it_4) WHERE node_it_4.`year` < $value1_4 }
      WITH node_4 ORDER BY COUNT { (node_4)<-[:EXPLORES]-() } DESC, node_4.slug LIMIT $size_4 + 1
      RETURN {node: node_4}
    } AS found_4
    WITH found_4[..$size_4] AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_4 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {`name`: node_5.`name`, `films`: {`totalCount`: COUNT { (node_5)<-[:EXPLORES]-() }}} AS row
      }
    } AS row
  }[0],
  `settings`: COLLECT {
    WITH CASE WHEN reduce(ties_9 = 0, tie_9 IN COLLECT {
      MATCH (group_9:Setting)
      WHERE group_9.`nameFolded` = $value0_9
      RETURN COUNT { ()-[:PART_OF]->(group_9) }
    } | ties_9 + tie_9) <= $value1_9 THEN COLLECT {
      MATCH (node_it_9:Setting)
      WHERE node_it_9.`nameFolded` = $value2_9
      WITH DISTINCT node_it_9
      MATCH (node_9)-[:PART_OF]->(node_it_9), (node_9:Setting)
      WITH DISTINCT node_9
      WHERE node_9.name IS NOT NULL
      WITH node_9 ORDER BY node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } ELSE COLLECT {
      MATCH (node_9:Setting)
      WHERE EXISTS { MATCH (node_9)-[:PART_OF]->(node_it_9) WHERE node_it_9.`nameFolded` = $value3_9 }
        AND node_9.name IS NOT NULL
      WITH node_9 ORDER BY node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9}
    } END AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_9 AS row_10
        WITH row_10, row_10.node AS node_10, row_10.edge AS edge_10
        RETURN {`name`: node_10.`name`, `kind`: node_10.`kind`} AS row
      }
    } AS row
  }[0]
} AS answer
