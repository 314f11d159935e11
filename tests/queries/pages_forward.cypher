RETURN
  COLLECT {
    WITH COLLECT {
      MATCH (node_0:Person)
      WHERE node_0.name IS NOT NULL
        AND node_0.name >= $value0_0
        AND NOT (node_0.name = $value1_0 AND node_0.slug <= $value2_0)
      WITH node_0 ORDER BY node_0.name, node_0.slug LIMIT $size_0 + 1
      RETURN {node: node_0, cursor: coalesce(replace(replace(toString(node_0.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_0.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1, row_1.node AS node_1, row_1.edge AS edge_1
        RETURN {`name`: node_1.`name`} AS row
      },
      `pageInfo`: {`hasNextPage`: more_0, `endCursor`: page_0[-1].cursor}
    } AS row
  }[0] AS `people`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_5:Character)
      WHERE node_5.name IS NOT NULL
        AND node_5.name >= $value0_5
        AND NOT (node_5.name = $value1_5 AND node_5.slug <= $value2_5)
      WITH node_5 ORDER BY node_5.name, node_5.slug LIMIT $size_5 + 1
      RETURN {node: node_5, cursor: coalesce(replace(replace(toString(node_5.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_5.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_5
    WITH found_5[..$size_5] AS page_5, size(found_5) > $size_5 AS more_5
    RETURN {
      `edges`: COLLECT {
        UNWIND page_5 AS row_6
        WITH row_6, row_6.node AS node_6, row_6.edge AS edge_6
        RETURN {`cursor`: row_6.cursor, `node`: {`name`: node_6.`name`}} AS row
      },
      `pageInfo`: {`endCursor`: page_5[-1].cursor}
    } AS row
  }[0] AS `characters`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_10:Theme)
      WHERE node_10.name IS NOT NULL
        AND node_10.name >= $value0_10
        AND NOT (node_10.name = $value1_10 AND node_10.slug <= $value2_10)
      WITH node_10 ORDER BY node_10.name, node_10.slug LIMIT $size_10 + 1
      RETURN {node: node_10, cursor: coalesce(replace(replace(toString(node_10.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_10.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_10
    WITH found_10[..$size_10] AS page_10, size(found_10) > $size_10 AS more_10
    RETURN {
      `totalCount`: COUNT { MATCH (node_10:Theme) RETURN node_10 },
      `edges`: COLLECT {
        UNWIND page_10 AS row_12
        WITH row_12, row_12.node AS node_12, row_12.edge AS edge_12
        RETURN {`cursor`: row_12.cursor, `node`: {`name`: node_12.`name`}} AS row
      },
      `pageInfo`: {`hasNextPage`: more_10}
    } AS row
  }[0] AS `themes`,
  COLLECT {
    WITH COLLECT {
      MATCH (node_16:Setting)
      WHERE node_16.name IS NOT NULL
        AND node_16.name >= $value0_16
        AND NOT (node_16.name = $value1_16 AND node_16.slug <= $value2_16)
      WITH node_16 ORDER BY node_16.name, node_16.slug LIMIT $size_16 + 1
      RETURN {node: node_16, cursor: coalesce(replace(replace(toString(node_16.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_16.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `totalCount`: COUNT { MATCH (node_16:Setting) RETURN node_16 },
      `edges`: COLLECT {
        UNWIND page_16 AS row_18
        WITH row_18, row_18.node AS node_18, row_18.edge AS edge_18
        RETURN {`cursor`: row_18.cursor, `node`: {`name`: node_18.`name`}} AS row
      },
      `pageInfo`: {`hasNextPage`: more_16}
    } AS row
  }[0] AS `settings`,
  COLLECT {
    MATCH (node_22:`Genre` {slug: $slug_22})
    RETURN CASE
      WHEN node_22:`Genre` THEN {
      `__typename`: 'Genre',
      `id`: labels(node_22)[0] + ':' + node_22.slug,
      `slug`: node_22.`slug`,
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_22)<-[:HAS_GENRE]-(node_25:Film)
          WHERE node_25.year IS NOT NULL
            AND node_25.year <= $value0_25
            AND NOT (node_25.year = $value1_25 AND node_25.slug <= $value2_25)
          WITH node_25 ORDER BY node_25.year DESC, node_25.slug LIMIT $size_25 + 1
          RETURN {node: node_25}
        } AS found_25
        WITH found_25[..$size_25] AS page_25, size(found_25) > $size_25 AS more_25
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_25 AS row_26
            WITH row_26, row_26.node AS node_26, row_26.edge AS edge_26
            RETURN {`title`: node_26.`title`, `year`: node_26.`year`} AS row
          }
        } AS row
      }[0]
    }
      WHEN node_22:`Film` THEN {`__typename`: 'Film', `id`: labels(node_22)[0] + ':' + node_22.slug}
      WHEN node_22:`Person` THEN {`__typename`: 'Person', `id`: labels(node_22)[0] + ':' + node_22.slug}
      WHEN node_22:`Character` THEN {`__typename`: 'Character', `id`: labels(node_22)[0] + ':' + node_22.slug}
      WHEN node_22:`Event` THEN {`__typename`: 'Event', `id`: labels(node_22)[0] + ':' + node_22.slug}
      WHEN node_22:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_22)[0] + ':' + node_22.slug}
      WHEN node_22:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_22)[0] + ':' + node_22.slug}
      WHEN node_22:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_22)[0] + ':' + node_22.slug}
    END AS row
  }[0] AS `drama`,
  COLLECT {
    MATCH (node_36:`Person` {slug: $slug_36})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_36)-[edge_37:ACTED_IN]->(node_37:Film)
          WHERE node_37.title IS NOT NULL
            AND node_37.title >= $value0_37
            AND NOT (node_37.title = $value1_37 AND node_37.slug <= $value2_37)
          WITH node_37, edge_37 ORDER BY node_37.title, node_37.slug LIMIT $size_37 + 1
          RETURN {node: node_37, edge: edge_37}
        } AS found_37
        WITH found_37[..$size_37] AS page_37, size(found_37) > $size_37 AS more_37
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_37 AS row_38
            WITH row_38, row_38.node AS node_38, row_38.edge AS edge_38
            RETURN {`title`: node_38.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `person`,
  COLLECT {
    MATCH (node_40:`Theme` {slug: $slug_40})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_40)<-[edge_41:EXPLORES]-(node_41:Film)
          WHERE node_41.title IS NOT NULL
            AND node_41.title >= $value0_41
            AND NOT (node_41.title = $value1_41 AND node_41.slug <= $value2_41)
          WITH node_41, edge_41 ORDER BY node_41.title, node_41.slug LIMIT $size_41 + 1
          RETURN {node: node_41, edge: edge_41}
        } AS found_41
        WITH found_41[..$size_41] AS page_41, size(found_41) > $size_41 AS more_41
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_41 AS row_42
            WITH row_42, row_42.node AS node_42, row_42.edge AS edge_42
            RETURN {`title`: node_42.`title`} AS row
          }
        } AS row
      }[0],
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_40)<-[:SHOWS]-(node_44:Event)
          WHERE ((split(node_44.slug, '/')[0] > $value0_44 OR split(node_44.slug, '/')[0] IS NULL) OR split(node_44.slug, '/')[0] = $value1_44 AND (node_44.storyRank > $value2_44 OR node_44.storyRank IS NULL) OR split(node_44.slug, '/')[0] = $value3_44 AND node_44.storyRank = $value4_44 AND node_44.slug > $value5_44)
          WITH node_44 ORDER BY split(node_44.slug, '/')[0], node_44.storyRank, node_44.slug LIMIT $size_44 + 1
          RETURN {node: node_44, cursor: coalesce(replace(replace(toString(split(node_44.slug, '/')[0]), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_44.storyRank), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_44.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_44
        WITH found_44[..$size_44] AS page_44, size(found_44) > $size_44 AS more_44
        RETURN {
          `edges`: COLLECT {
            UNWIND page_44 AS row_45
            WITH row_45, row_45.node AS node_45, row_45.edge AS edge_45
            RETURN {
              `cursor`: row_45.cursor,
              `node`: {
                `title`: node_45.`title`,
                `film`: COLLECT {
                  MATCH (node_45)<-[:HAS_EVENT]-(it_48:Film)
                  WITH it_48 ORDER BY it_48.name, it_48.slug
                  RETURN {`title`: it_48.`title`} AS row
                }[0]
              }
            } AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `theme`,
  COLLECT {
    MATCH (node_50:`Setting` {slug: $slug_50})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_50)<-[:TAKES_PLACE_IN]-(node_51:Film)
          WHERE node_51.title IS NOT NULL
            AND node_51.title >= $value0_51
            AND NOT (node_51.title = $value1_51 AND node_51.slug <= $value2_51)
          WITH node_51 ORDER BY node_51.title, node_51.slug LIMIT $size_51 + 1
          RETURN {node: node_51}
        } AS found_51
        WITH found_51[..$size_51] AS page_51, size(found_51) > $size_51 AS more_51
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_51 AS row_52
            WITH row_52, row_52.node AS node_52, row_52.edge AS edge_52
            RETURN {`title`: node_52.`title`} AS row
          }
        } AS row
      }[0],
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_50)<-[:SET_IN]-(node_54:Event)
          WHERE ((split(node_54.slug, '/')[0] > $value0_54 OR split(node_54.slug, '/')[0] IS NULL) OR split(node_54.slug, '/')[0] = $value1_54 AND (node_54.storyRank > $value2_54 OR node_54.storyRank IS NULL) OR split(node_54.slug, '/')[0] = $value3_54 AND node_54.storyRank = $value4_54 AND node_54.slug > $value5_54)
          WITH node_54 ORDER BY split(node_54.slug, '/')[0], node_54.storyRank, node_54.slug LIMIT $size_54 + 1
          RETURN {node: node_54}
        } AS found_54
        WITH found_54[..$size_54] AS page_54, size(found_54) > $size_54 AS more_54
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_54 AS row_55
            WITH row_55, row_55.node AS node_55, row_55.edge AS edge_55
            RETURN {
              `title`: node_55.`title`,
              `film`: COLLECT {
                MATCH (node_55)<-[:HAS_EVENT]-(it_57:Film)
                WITH it_57 ORDER BY it_57.name, it_57.slug
                RETURN {`title`: it_57.`title`} AS row
              }[0]
            } AS row
          }
        } AS row
      }[0]
    } AS row
  }[0] AS `setting`,
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_59 AS search_59
      CALL db.index.fulltext.queryNodes(search_59.index, search_59.query, {limit: search_59.limit})
      YIELD node AS node_59, score AS likeness_59
      WHERE labels(node_59)[0] IN $labels_59
      WITH node_59, max([search_59.weight * likeness_59, search_59.field]) AS best_59
      WITH node_59, best_59, toLower(coalesce(node_59.title, node_59.name)) AS called_59
      WITH node_59, best_59[1] AS field_59, labels(node_59)[0] + ':' + node_59.slug AS id_59,
        (best_59[0] + CASE WHEN called_59 = $text_59 THEN 20 WHEN called_59 STARTS WITH $text_59 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_59)--() })) AS score_59
      WHERE $after_score_59 IS NULL OR score_59 < $after_score_59 OR score_59 = $after_score_59 AND id_59 > $after_id_59
      WITH node_59, field_59, score_59, id_59 ORDER BY score_59 DESC, id_59 LIMIT $size_59 + 1
      RETURN {node: node_59, field: field_59, score: score_59, cursor: toString(score_59) + '|' + id_59}
    } AS found_59
    WITH found_59[..$size_59] AS page_59, size(found_59) > $size_59 AS more_59
    RETURN {
      `edges`: COLLECT {
        UNWIND page_59 AS row_60
        WITH row_60.node AS node_60, row_60.field AS field_60, row_60.score AS score_60, row_60.cursor AS cursor_60
        RETURN {
          `matched`: CASE field_60
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_60.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_60.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_60:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_60)[0] + ':' + node_60.slug}
            WHEN node_60:`Film` THEN {`__typename`: 'Film', `id`: labels(node_60)[0] + ':' + node_60.slug, `title`: node_60.`title`}
            WHEN node_60:`Person` THEN {`__typename`: 'Person', `id`: labels(node_60)[0] + ':' + node_60.slug}
            WHEN node_60:`Character` THEN {`__typename`: 'Character', `id`: labels(node_60)[0] + ':' + node_60.slug}
            WHEN node_60:`Event` THEN {`__typename`: 'Event', `id`: labels(node_60)[0] + ':' + node_60.slug}
            WHEN node_60:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_60)[0] + ':' + node_60.slug}
            WHEN node_60:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_60)[0] + ':' + node_60.slug}
            WHEN node_60:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_60)[0] + ':' + node_60.slug}
          END
        } AS row
      }
    } AS row
  }[0] AS `search`
