RETURN {
  `onADay`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Film)
      WHERE node_0.`releaseDate` = $value0_0
        AND node_0.title IS NOT NULL
      WITH node_0 ORDER BY node_0.title, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`, `releaseDate`: toString(node_1.`releaseDate`)} AS row
      }
    } AS row
  }[0],
  `onEitherDay`: COLLECT {
    WITH COLLECT {
      MATCH (node_4:Film)
      WHERE node_4.`releaseDate` IN $value0_4
        AND node_4.title IS NOT NULL
      WITH node_4 ORDER BY node_4.title, node_4.slug LIMIT $size_4 + 1
      RETURN {node: node_4}
    } AS found_4
    WITH found_4[..$size_4] AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_4 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`, `releaseDate`: toString(node_1.`releaseDate`)} AS row
      }
    } AS row
  }[0],
  `theSeventies`: COLLECT {
    WITH COLLECT {
      MATCH (node_5:Film)
      WHERE node_5.`releaseDate` < $value0_5
        AND node_5.`releaseDate` >= $value1_5
        AND node_5.title IS NOT NULL
      WITH node_5 ORDER BY node_5.title, node_5.slug LIMIT $size_5 + 1
      RETURN {node: node_5}
    } AS found_5
    WITH found_5[..$size_5] AS page_5, size(found_5) > $size_5 AS more_5
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_5 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`, `releaseDate`: toString(node_1.`releaseDate`)} AS row
      }
    } AS row
  }[0],
  `beforeTelevision`: COLLECT {
    WITH COLLECT {
      MATCH (node_6:Film)
      WHERE (node_6.`releaseDate` <> $value0_6 OR node_6.`releaseDate` IS NULL)
        AND node_6.`releaseDate` <= $value1_6
      WITH node_6 ORDER BY node_6.releaseDate, node_6.slug LIMIT $size_6 + 1
      RETURN {node: node_6}
    } AS found_6
    WITH found_6[..$size_6] AS page_6, size(found_6) > $size_6 AS more_6
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_6 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`title`: node_1.`title`, `releaseDate`: toString(node_1.`releaseDate`)} AS row
      }
    } AS row
  }[0],
  `long`: COLLECT {
    WITH COLLECT {
      MATCH (node_7:Film)
      WHERE node_7.`runtimeMinutes` > $value0_7
      WITH node_7 ORDER BY node_7.runtimeMinutes DESC, node_7.slug LIMIT $size_7 + 1
      RETURN {node: node_7}
    } AS found_7
    WITH found_7[..$size_7] AS page_7, size(found_7) > $size_7 AS more_7
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_7 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`title`: node_8.`title`, `runtimeMinutes`: node_8.`runtimeMinutes`} AS row
      }
    } AS row
  }[0],
  `short`: COLLECT {
    WITH COLLECT {
      MATCH (node_10:Film)
      WHERE (node_10.`runtimeMinutes` <> $value0_10 OR node_10.`runtimeMinutes` IS NULL)
        AND node_10.`runtimeMinutes` <= $value1_10
      WITH node_10 ORDER BY node_10.runtimeMinutes, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_10 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`title`: node_8.`title`, `runtimeMinutes`: node_8.`runtimeMinutes`} AS row
      }
    } AS row
  }[0],
  `exactly`: COLLECT {
    WITH COLLECT {
      MATCH (node_11:Film)
      WHERE node_11.`runtimeMinutes` = $value0_11
        AND node_11.title IS NOT NULL
      WITH node_11 ORDER BY node_11.title, node_11.slug LIMIT $size_11 + 1
      RETURN {node: node_11}
    } AS found_11
    WITH found_11[..$size_11] AS page_11, size(found_11) > $size_11 AS more_11
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_11 AS row_8
        WITH row_8, row_8.node AS node_8, row_8.edge AS edge_8
        RETURN {`title`: node_8.`title`, `runtimeMinutes`: node_8.`runtimeMinutes`} AS row
      }
    } AS row
  }[0],
  `backwards`: COLLECT {
    WITH COLLECT {
      MATCH (node_12:Film)
      WHERE node_12.`structure` = $value0_12
        AND node_12.title IS NOT NULL
      WITH node_12 ORDER BY node_12.title, node_12.slug LIMIT $size_12 + 1
      RETURN {node: node_12}
    } AS found_12
    WITH found_12[..$size_12] AS page_12, size(found_12) > $size_12 AS more_12
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_12 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {`title`: node_13.`title`, `structure`: node_13.`structure`} AS row
      }
    } AS row
  }[0],
  `inCircles`: COLLECT {
    WITH COLLECT {
      MATCH (node_15:Film)
      WHERE node_15.`structure` = $value0_15
        AND node_15.title IS NOT NULL
      WITH node_15 ORDER BY node_15.title, node_15.slug LIMIT $size_15 + 1
      RETURN {node: node_15}
    } AS found_15
    WITH found_15[..$size_15] AS page_15, size(found_15) > $size_15 AS more_15
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_15 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {`title`: node_13.`title`, `structure`: node_13.`structure`} AS row
      }
    } AS row
  }[0],
  `inFrames`: COLLECT {
    WITH COLLECT {
      MATCH (node_16:Film)
      WHERE node_16.`structure` = $value0_16
        AND node_16.title IS NOT NULL
      WITH node_16 ORDER BY node_16.title, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {`title`: node_13.`title`, `structure`: node_13.`structure`} AS row
      }
    } AS row
  }[0],
  `inStrands`: COLLECT {
    WITH COLLECT {
      MATCH (node_17:Film)
      WHERE node_17.`structure` IN $value0_17
        AND node_17.title IS NOT NULL
      WITH node_17 ORDER BY node_17.title, node_17.slug LIMIT $size_17 + 1
      RETURN {node: node_17}
    } AS found_17
    WITH found_17[..$size_17] AS page_17, size(found_17) > $size_17 AS more_17
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_17 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {`title`: node_13.`title`, `structure`: node_13.`structure`} AS row
      }
    } AS row
  }[0],
  `otherwiseOutOfOrder`: COLLECT {
    WITH COLLECT {
      MATCH (node_18:Film)
      WHERE node_18.`structure` = $value0_18
        AND node_18.title IS NOT NULL
      WITH node_18 ORDER BY node_18.title, node_18.slug LIMIT $size_18 + 1
      RETURN {node: node_18}
    } AS found_18
    WITH found_18[..$size_18] AS page_18, size(found_18) > $size_18 AS more_18
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_18 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {`title`: node_13.`title`, `structure`: node_13.`structure`} AS row
      }
    } AS row
  }[0]
} AS answer
