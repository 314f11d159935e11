RETURN {
  `people`: COLLECT {
    WITH COLLECT {
      MATCH (node_0:Person)
      WHERE node_0.name IS NOT NULL
        AND node_0.name <= $value0_0
        AND NOT (node_0.name = $value1_0 AND node_0.slug >= $value2_0)
      WITH node_0 ORDER BY node_0.name DESC, node_0.slug DESC LIMIT $size_0 + 1
      RETURN {node: node_0}
    } AS found_0
    WITH reverse(found_0[..$size_0]) AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`name`: node_1.`name`} AS row
      },
      `pageInfo`: {`hasPreviousPage`: more_0}
    } AS row
  }[0],
  `characters`: COLLECT {
    WITH COLLECT {
      MATCH (node_4:Character)
      WHERE node_4.name IS NOT NULL
        AND node_4.name <= $value0_4
        AND NOT (node_4.name = $value1_4 AND node_4.slug >= $value2_4)
      WITH node_4 ORDER BY node_4.name DESC, node_4.slug DESC LIMIT $size_4 + 1
      RETURN {node: node_4, cursor: coalesce(replace(replace(toString(node_4.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_4.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_4
    WITH reverse(found_4[..$size_4]) AS page_4, size(found_4) > $size_4 AS more_4
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_4 AS row_5
        WITH row_5, row_5.node AS node_5, row_5.edge AS edge_5
        RETURN {`name`: node_5.`name`} AS row
      },
      `pageInfo`: {`startCursor`: page_4[0].cursor}
    } AS row
  }[0],
  `themes`: COLLECT {
    WITH COLLECT {
      MATCH (node_8:Theme)
      WHERE node_8.name IS NOT NULL
        AND node_8.name <= $value0_8
        AND NOT (node_8.name = $value1_8 AND node_8.slug >= $value2_8)
      WITH node_8 ORDER BY node_8.name DESC, node_8.slug DESC LIMIT $size_8 + 1
      RETURN {node: node_8, cursor: coalesce(replace(replace(toString(node_8.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_8.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_8
    WITH reverse(found_8[..$size_8]) AS page_8, size(found_8) > $size_8 AS more_8
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_8 AS row_9
        WITH row_9, row_9.node AS node_9, row_9.edge AS edge_9
        RETURN {`name`: node_9.`name`} AS row
      },
      `pageInfo`: {`startCursor`: page_8[0].cursor, `hasPreviousPage`: more_8}
    } AS row
  }[0],
  `settings`: COLLECT {
    WITH COLLECT {
      MATCH (node_11:Setting)
      WHERE node_11.name IS NOT NULL
        AND node_11.name <= $value0_11
        AND NOT (node_11.name = $value1_11 AND node_11.slug >= $value2_11)
      WITH node_11 ORDER BY node_11.name DESC, node_11.slug DESC LIMIT $size_11 + 1
      RETURN {node: node_11, cursor: coalesce(replace(replace(toString(node_11.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_11.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_11
    WITH reverse(found_11[..$size_11]) AS page_11, size(found_11) > $size_11 AS more_11
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_11 AS row_12
        WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
        RETURN {`name`: node_12.`name`} AS row
      },
      `pageInfo`: {`startCursor`: page_11[0].cursor, `hasPreviousPage`: more_11}
    } AS row
  }[0],
  `film`: COLLECT {
    MATCH (node_14:`Film` {slug: $slug_14})
    RETURN {
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_14)<-[edge_15:ACTED_IN]-(node_15)
          WHERE (edge_15.billing < $value0_15 OR edge_15.billing = $value1_15 AND node_15.slug < $value2_15)
          WITH node_15, edge_15 ORDER BY edge_15.billing DESC, node_15.slug DESC LIMIT $size_15 + 1
          RETURN {node: node_15, edge: edge_15}
        } AS found_15
        WITH reverse(found_15[..$size_15]) AS page_15, size(found_15) > $size_15 AS more_15
        RETURN {
          `edges`: COLLECT {
            UNWIND page_15 AS row_16
            WITH row_16, row_16.node AS node_16, row_16.edge AS edge_16
            RETURN {`billing`: edge_16.`billing`, `node`: {`name`: node_16.`name`}} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `drama`: COLLECT {
    MATCH (node_18:`Genre` {slug: $slug_18})
    RETURN CASE
      WHEN node_18:`Genre` THEN {
      `__typename`: 'Genre',
      `id`: labels(node_18)[0] + ':' + node_18.slug,
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_18)<-[:HAS_GENRE]-(node_20:Film)
          WHERE node_20.title IS NOT NULL
            AND node_20.title <= $value0_20
            AND NOT (node_20.title = $value1_20 AND node_20.slug >= $value2_20)
          WITH node_20 ORDER BY node_20.title DESC, node_20.slug DESC LIMIT $size_20 + 1
          RETURN {node: node_20}
        } AS found_20
        WITH reverse(found_20[..$size_20]) AS page_20, size(found_20) > $size_20 AS more_20
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_20 AS row_21
            WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
            RETURN {`title`: node_21.`title`} AS row
          }
        } AS row
      }[0]
    }
      WHEN node_18:`Film` THEN {`__typename`: 'Film', `id`: labels(node_18)[0] + ':' + node_18.slug}
      WHEN node_18:`Person` THEN {`__typename`: 'Person', `id`: labels(node_18)[0] + ':' + node_18.slug}
      WHEN node_18:`Character` THEN {`__typename`: 'Character', `id`: labels(node_18)[0] + ':' + node_18.slug}
      WHEN node_18:`Event` THEN {`__typename`: 'Event', `id`: labels(node_18)[0] + ':' + node_18.slug}
      WHEN node_18:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_18)[0] + ':' + node_18.slug}
      WHEN node_18:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_18)[0] + ':' + node_18.slug}
      WHEN node_18:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_18)[0] + ':' + node_18.slug}
    END AS row
  }[0],
  `person`: COLLECT {
    MATCH (node_30:`Person` {slug: $slug_30})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_30)-[edge_31:ACTED_IN]->(node_31)
          WHERE node_31.title IS NOT NULL
            AND node_31.title <= $value0_31
            AND NOT (node_31.title = $value1_31 AND node_31.slug >= $value2_31)
          WITH node_31, edge_31 ORDER BY node_31.title DESC, node_31.slug DESC LIMIT $size_31 + 1
          RETURN {node: node_31, edge: edge_31}
        } AS found_31
        WITH reverse(found_31[..$size_31]) AS page_31, size(found_31) > $size_31 AS more_31
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_31 AS row_21
            WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
            RETURN {`title`: node_21.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `theme`: COLLECT {
    MATCH (node_32:`Theme` {slug: $slug_32})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_32)<-[edge_33:EXPLORES]-(node_33:Film)
          WHERE node_33.title IS NOT NULL
            AND node_33.title <= $value0_33
            AND NOT (node_33.title = $value1_33 AND node_33.slug >= $value2_33)
          WITH node_33, edge_33 ORDER BY node_33.title DESC, node_33.slug DESC LIMIT $size_33 + 1
          RETURN {node: node_33, edge: edge_33}
        } AS found_33
        WITH reverse(found_33[..$size_33]) AS page_33, size(found_33) > $size_33 AS more_33
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_33 AS row_21
            WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
            RETURN {`title`: node_21.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `setting`: COLLECT {
    MATCH (node_34:`Setting` {slug: $slug_34})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_34)<-[:TAKES_PLACE_IN]-(node_35:Film)
          WHERE node_35.title IS NOT NULL
            AND node_35.title <= $value0_35
            AND NOT (node_35.title = $value1_35 AND node_35.slug >= $value2_35)
          WITH node_35 ORDER BY node_35.title DESC, node_35.slug DESC LIMIT $size_35 + 1
          RETURN {node: node_35}
        } AS found_35
        WITH reverse(found_35[..$size_35]) AS page_35, size(found_35) > $size_35 AS more_35
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_35 AS row_21
            WITH row_21, row_21.node AS node_21, row_21.edge AS edge_21
            RETURN {`title`: node_21.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0]
} AS answer
