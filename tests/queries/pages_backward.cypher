RETURN
  COLLECT {
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
  }[0] AS `people`,
  COLLECT {
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
  }[0] AS `characters`,
  COLLECT {
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
  }[0] AS `themes`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_13:Setting)
      WHERE node_13.name IS NOT NULL
        AND node_13.name <= $value0_13
        AND NOT (node_13.name = $value1_13 AND node_13.slug >= $value2_13)
      WITH node_13 ORDER BY node_13.name DESC, node_13.slug DESC LIMIT $size_13 + 1
      RETURN {node: node_13, cursor: coalesce(replace(replace(toString(node_13.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_13.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_13
    WITH reverse(found_13[..$size_13]) AS page_13, size(found_13) > $size_13 AS more_13
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_13 AS row_14
        WITH row_14, row_14.node AS node_14, row_14.edge AS edge_14
        RETURN {`name`: node_14.`name`} AS row
      },
      `pageInfo`: {`startCursor`: page_13[0].cursor, `hasPreviousPage`: more_13}
    } AS row
  }[0] AS `settings`,
  COLLECT {
    MATCH (node_18:`Film` {slug: $slug_18})
    RETURN {
      `cast`: COLLECT {
        WITH COLLECT {
          MATCH (node_18)<-[edge_19:ACTED_IN]-(node_19:Person)
          WHERE (edge_19.billing < $value0_19 OR edge_19.billing = $value1_19 AND node_19.slug < $value2_19)
          WITH node_19, edge_19 ORDER BY edge_19.billing DESC, node_19.slug DESC LIMIT $size_19 + 1
          RETURN {node: node_19, edge: edge_19}
        } AS found_19
        WITH reverse(found_19[..$size_19]) AS page_19, size(found_19) > $size_19 AS more_19
        RETURN {
          `edges`: COLLECT {
            UNWIND page_19 AS row_20
            WITH row_20, row_20.node AS node_20, row_20.edge AS edge_20
            RETURN {`billing`: edge_20.`billing`, `node`: {`name`: node_20.`name`}} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `film`,
  COLLECT {
    MATCH (node_23:`Genre` {slug: $slug_23})
    RETURN CASE
      WHEN node_23:`Genre` THEN {
      `__typename`: 'Genre',
      `id`: labels(node_23)[0] + ':' + node_23.slug,
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_23)<-[:HAS_GENRE]-(node_25:Film)
          WHERE node_25.title IS NOT NULL
            AND node_25.title <= $value0_25
            AND NOT (node_25.title = $value1_25 AND node_25.slug >= $value2_25)
          WITH node_25 ORDER BY node_25.title DESC, node_25.slug DESC LIMIT $size_25 + 1
          RETURN {node: node_25}
        } AS found_25
        WITH reverse(found_25[..$size_25]) AS page_25, size(found_25) > $size_25 AS more_25
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_25 AS row_26
            WITH row_26, row_26.node AS node_26, row_26.edge AS edge_26
            RETURN {`title`: node_26.`title`} AS row
          }
        } AS row
      }[0]
    }
      WHEN node_23:`Film` THEN {`__typename`: 'Film', `id`: labels(node_23)[0] + ':' + node_23.slug}
      WHEN node_23:`Person` THEN {`__typename`: 'Person', `id`: labels(node_23)[0] + ':' + node_23.slug}
      WHEN node_23:`Character` THEN {`__typename`: 'Character', `id`: labels(node_23)[0] + ':' + node_23.slug}
      WHEN node_23:`Event` THEN {`__typename`: 'Event', `id`: labels(node_23)[0] + ':' + node_23.slug}
      WHEN node_23:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_23)[0] + ':' + node_23.slug}
      WHEN node_23:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_23)[0] + ':' + node_23.slug}
      WHEN node_23:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_23)[0] + ':' + node_23.slug}
    END AS row
  }[0] AS `drama`,
  COLLECT {
    MATCH (node_35:`Person` {slug: $slug_35})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_35)-[edge_36:ACTED_IN]->(node_36:Film)
          WHERE node_36.title IS NOT NULL
            AND node_36.title <= $value0_36
            AND NOT (node_36.title = $value1_36 AND node_36.slug >= $value2_36)
          WITH node_36, edge_36 ORDER BY node_36.title DESC, node_36.slug DESC LIMIT $size_36 + 1
          RETURN {node: node_36, edge: edge_36}
        } AS found_36
        WITH reverse(found_36[..$size_36]) AS page_36, size(found_36) > $size_36 AS more_36
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_36 AS row_37
            WITH row_37, row_37.node AS node_37, row_37.edge AS edge_37
            RETURN {`title`: node_37.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `person`,
  COLLECT {
    MATCH (node_39:`Theme` {slug: $slug_39})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_39)<-[edge_40:EXPLORES]-(node_40:Film)
          WHERE node_40.title IS NOT NULL
            AND node_40.title <= $value0_40
            AND NOT (node_40.title = $value1_40 AND node_40.slug >= $value2_40)
          WITH node_40, edge_40 ORDER BY node_40.title DESC, node_40.slug DESC LIMIT $size_40 + 1
          RETURN {node: node_40, edge: edge_40}
        } AS found_40
        WITH reverse(found_40[..$size_40]) AS page_40, size(found_40) > $size_40 AS more_40
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_40 AS row_41
            WITH row_41, row_41.node AS node_41, row_41.edge AS edge_41
            RETURN {`title`: node_41.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `theme`,
  COLLECT {
    MATCH (node_43:`Setting` {slug: $slug_43})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_43)<-[:TAKES_PLACE_IN]-(node_44:Film)
          WHERE node_44.title IS NOT NULL
            AND node_44.title <= $value0_44
            AND NOT (node_44.title = $value1_44 AND node_44.slug >= $value2_44)
          WITH node_44 ORDER BY node_44.title DESC, node_44.slug DESC LIMIT $size_44 + 1
          RETURN {node: node_44}
        } AS found_44
        WITH reverse(found_44[..$size_44]) AS page_44, size(found_44) > $size_44 AS more_44
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_44 AS row_45
            WITH row_45, row_45.node AS node_45, row_45.edge AS edge_45
            RETURN {`title`: node_45.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `setting`
