RETURN
  COLLECT {
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
  }[0] AS `onADay`,
  COLLECT {
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
        UNWIND page_4 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {`title`: node_5.`title`, `releaseDate`: toString(node_5.`releaseDate`)} AS row
      }
    } AS row
  }[0] AS `onEitherDay`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_8:Film)
      WHERE node_8.`releaseDate` < $value0_8
        AND node_8.`releaseDate` >= $value1_8
        AND node_8.title IS NOT NULL
      WITH node_8 ORDER BY node_8.title, node_8.slug LIMIT $size_8 + 1
      RETURN {node: node_8}
    } AS found_8
    WITH found_8[..$size_8] AS page_8, size(found_8) > $size_8 AS more_8
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_8 AS row_9
        WITH row_9, row_9.node AS node_9, row_9.edge AS edge_9
        RETURN {`title`: node_9.`title`, `releaseDate`: toString(node_9.`releaseDate`)} AS row
      }
    } AS row
  }[0] AS `theSeventies`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_12:Film)
      WHERE (node_12.`releaseDate` <> $value0_12 OR node_12.`releaseDate` IS NULL)
        AND node_12.`releaseDate` <= $value1_12
      WITH node_12 ORDER BY node_12.releaseDate, node_12.slug LIMIT $size_12 + 1
      RETURN {node: node_12}
    } AS found_12
    WITH found_12[..$size_12] AS page_12, size(found_12) > $size_12 AS more_12
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_12 AS row_13
        WITH row_13, row_13.node AS node_13, row_13.edge AS edge_13
        RETURN {`title`: node_13.`title`, `releaseDate`: toString(node_13.`releaseDate`)} AS row
      }
    } AS row
  }[0] AS `beforeTelevision`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_16:Film)
      WHERE node_16.`runtimeMinutes` > $value0_16
      WITH node_16 ORDER BY node_16.runtimeMinutes DESC, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_17
        WITH row_17, row_17.node AS node_17, row_17.edge AS edge_17
        RETURN {`title`: node_17.`title`, `runtimeMinutes`: node_17.`runtimeMinutes`} AS row
      }
    } AS row
  }[0] AS `long`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_20:Film)
      WHERE (node_20.`runtimeMinutes` <> $value0_20 OR node_20.`runtimeMinutes` IS NULL)
        AND node_20.`runtimeMinutes` <= $value1_20
      WITH node_20 ORDER BY node_20.runtimeMinutes, node_20.slug LIMIT $size_20 + 1
      RETURN {node: node_20}
    } AS found_20
    WITH found_20[..$size_20] AS page_20, size(found_20) > $size_20 AS more_20
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_20 AS row_21
        WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
        RETURN {`title`: node_21.`title`, `runtimeMinutes`: node_21.`runtimeMinutes`} AS row
      }
    } AS row
  }[0] AS `short`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_24:Film)
      WHERE node_24.`runtimeMinutes` = $value0_24
        AND node_24.title IS NOT NULL
      WITH node_24 ORDER BY node_24.title, node_24.slug LIMIT $size_24 + 1
      RETURN {node: node_24}
    } AS found_24
    WITH found_24[..$size_24] AS page_24, size(found_24) > $size_24 AS more_24
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_24 AS row_25
        WITH row_25, row_25.node AS node_25, row_25.edge AS edge_25
        RETURN {`title`: node_25.`title`, `runtimeMinutes`: node_25.`runtimeMinutes`} AS row
      }
    } AS row
  }[0] AS `exactly`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_28:Film)
      WHERE node_28.`structure` = $value0_28
        AND node_28.title IS NOT NULL
      WITH node_28 ORDER BY node_28.title, node_28.slug LIMIT $size_28 + 1
      RETURN {node: node_28}
    } AS found_28
    WITH found_28[..$size_28] AS page_28, size(found_28) > $size_28 AS more_28
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_28 AS row_29
        WITH row_29, row_29.node AS node_29, row_29.edge AS edge_29
        RETURN {`title`: node_29.`title`, `structure`: node_29.`structure`} AS row
      }
    } AS row
  }[0] AS `backwards`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_32:Film)
      WHERE node_32.`structure` = $value0_32
        AND node_32.title IS NOT NULL
      WITH node_32 ORDER BY node_32.title, node_32.slug LIMIT $size_32 + 1
      RETURN {node: node_32}
    } AS found_32
    WITH found_32[..$size_32] AS page_32, size(found_32) > $size_32 AS more_32
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_32 AS row_33
        WITH row_33, row_33.node AS node_33, row_33.edge AS edge_33
        RETURN {`title`: node_33.`title`, `structure`: node_33.`structure`} AS row
      }
    } AS row
  }[0] AS `inCircles`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_36:Film)
      WHERE node_36.`structure` = $value0_36
        AND node_36.title IS NOT NULL
      WITH node_36 ORDER BY node_36.title, node_36.slug LIMIT $size_36 + 1
      RETURN {node: node_36}
    } AS found_36
    WITH found_36[..$size_36] AS page_36, size(found_36) > $size_36 AS more_36
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_36 AS row_37
        WITH row_37, row_37.node AS node_37, row_37.edge AS edge_37
        RETURN {`title`: node_37.`title`, `structure`: node_37.`structure`} AS row
      }
    } AS row
  }[0] AS `inFrames`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_40:Film)
      WHERE node_40.`structure` IN $value0_40
        AND node_40.title IS NOT NULL
      WITH node_40 ORDER BY node_40.title, node_40.slug LIMIT $size_40 + 1
      RETURN {node: node_40}
    } AS found_40
    WITH found_40[..$size_40] AS page_40, size(found_40) > $size_40 AS more_40
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_40 AS row_41
        WITH row_41, row_41.node AS node_41, row_41.edge AS edge_41
        RETURN {`title`: node_41.`title`, `structure`: node_41.`structure`} AS row
      }
    } AS row
  }[0] AS `inStrands`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_44:Film)
      WHERE node_44.`structure` = $value0_44
        AND node_44.title IS NOT NULL
      WITH node_44 ORDER BY node_44.title, node_44.slug LIMIT $size_44 + 1
      RETURN {node: node_44}
    } AS found_44
    WITH found_44[..$size_44] AS page_44, size(found_44) > $size_44 AS more_44
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_44 AS row_45
        WITH row_45, row_45.node AS node_45, row_45.edge AS edge_45
        RETURN {`title`: node_45.`title`, `structure`: node_45.`structure`} AS row
      }
    } AS row
  }[0] AS `otherwiseOutOfOrder`
