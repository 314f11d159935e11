RETURN {
  `people`: COLLECT {
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
  }[0],
  `characters`: COLLECT {
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
  }[0],
  `themes`: COLLECT {
    WITH COLLECT {
      MATCH (node_9:Theme)
      WHERE node_9.name IS NOT NULL
        AND node_9.name >= $value0_9
        AND NOT (node_9.name = $value1_9 AND node_9.slug <= $value2_9)
      WITH node_9 ORDER BY node_9.name, node_9.slug LIMIT $size_9 + 1
      RETURN {node: node_9, cursor: coalesce(replace(replace(toString(node_9.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_9.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_9
    WITH found_9[..$size_9] AS page_9, size(found_9) > $size_9 AS more_9
    RETURN {
      `totalCount`: COUNT { MATCH (node_9:Theme) RETURN node_9 },
      `edges`: COLLECT {
        UNWIND page_9 AS row_11
        WITH row_11, row_11.node AS node_11, row_11.edge AS edge_11
        RETURN {`cursor`: row_11.cursor, `node`: {`name`: node_11.`name`}} AS row
      },
      `pageInfo`: {`hasNextPage`: more_9}
    } AS row
  }[0],
  `settings`: COLLECT {
    WITH COLLECT {
      MATCH (node_14:Setting)
      WHERE node_14.name IS NOT NULL
        AND node_14.name >= $value0_14
        AND NOT (node_14.name = $value1_14 AND node_14.slug <= $value2_14)
      WITH node_14 ORDER BY node_14.name, node_14.slug LIMIT $size_14 + 1
      RETURN {node: node_14, cursor: coalesce(replace(replace(toString(node_14.name), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_14.slug), '%', '%25'), '|', '%7C'), '%00')}
    } AS found_14
    WITH found_14[..$size_14] AS page_14, size(found_14) > $size_14 AS more_14
    RETURN {
      `totalCount`: COUNT { MATCH (node_14:Setting) RETURN node_14 },
      `edges`: COLLECT {
        UNWIND page_14 AS row_16
        WITH row_16, row_16.node AS node_16, row_16.edge AS edge_16
        RETURN {`cursor`: row_16.cursor, `node`: {`name`: node_16.`name`}} AS row
      },
      `pageInfo`: {`hasNextPage`: more_14}
    } AS row
  }[0],
  `drama`: COLLECT {
    MATCH (node_19:`Genre` {slug: $slug_19})
    RETURN CASE
      WHEN node_19:`Genre` THEN {
      `__typename`: 'Genre',
      `id`: labels(node_19)[0] + ':' + node_19.slug,
      `slug`: node_19.`slug`,
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_19)<-[:HAS_GENRE]-(node_22:Film)
          WHERE node_22.year IS NOT NULL
            AND node_22.year <= $value0_22
            AND NOT (node_22.year = $value1_22 AND node_22.slug <= $value2_22)
          WITH node_22 ORDER BY node_22.year DESC, node_22.slug LIMIT $size_22 + 1
          RETURN {node: node_22}
        } AS found_22
        WITH found_22[..$size_22] AS page_22, size(found_22) > $size_22 AS more_22
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_22 AS row_23
            WITH row_23, row_23.node AS node_23, row_23.edge AS edge_23
            RETURN {`title`: node_23.`title`, `year`: node_23.`year`} AS row
          }
        } AS row
      }[0]
    }
      WHEN node_19:`Film` THEN {`__typename`: 'Film', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Person` THEN {`__typename`: 'Person', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Character` THEN {`__typename`: 'Character', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Event` THEN {`__typename`: 'Event', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_19)[0] + ':' + node_19.slug}
      WHEN node_19:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_19)[0] + ':' + node_19.slug}
    END AS row
  }[0],
  `person`: COLLECT {
    MATCH (node_33:`Person` {slug: $slug_33})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_33)-[edge_34:ACTED_IN]->(node_34)
          WHERE node_34.title IS NOT NULL
            AND node_34.title >= $value0_34
            AND NOT (node_34.title = $value1_34 AND node_34.slug <= $value2_34)
          WITH node_34, edge_34 ORDER BY node_34.title, node_34.slug LIMIT $size_34 + 1
          RETURN {node: node_34, edge: edge_34}
        } AS found_34
        WITH found_34[..$size_34] AS page_34, size(found_34) > $size_34 AS more_34
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_34 AS row_35
            WITH row_35, row_35.node AS node_35, row_35.edge AS edge_35
            RETURN {`title`: node_35.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `theme`: COLLECT {
    MATCH (node_36:`Theme` {slug: $slug_36})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_36)<-[edge_37:EXPLORES]-(node_37:Film)
          WHERE node_37.title IS NOT NULL
            AND node_37.title >= $value0_37
            AND NOT (node_37.title = $value1_37 AND node_37.slug <= $value2_37)
          WITH node_37, edge_37 ORDER BY node_37.title, node_37.slug LIMIT $size_37 + 1
          RETURN {node: node_37, edge: edge_37}
        } AS found_37
        WITH found_37[..$size_37] AS page_37, size(found_37) > $size_37 AS more_37
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_37 AS row_35
            WITH row_35, row_35.node AS node_35, row_35.edge AS edge_35
            RETURN {`title`: node_35.`title`} AS row
          }
        } AS row
      }[0],
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_36)<-[:SHOWS]-(node_38)
          WHERE ((split(node_38.slug, '/')[0] > $value0_38 OR split(node_38.slug, '/')[0] IS NULL) OR split(node_38.slug, '/')[0] = $value1_38 AND (node_38.storyRank > $value2_38 OR node_38.storyRank IS NULL) OR split(node_38.slug, '/')[0] = $value3_38 AND node_38.storyRank = $value4_38 AND node_38.slug > $value5_38)
          WITH node_38 ORDER BY split(node_38.slug, '/')[0], node_38.storyRank, node_38.slug LIMIT $size_38 + 1
          RETURN {node: node_38, cursor: coalesce(replace(replace(toString(split(node_38.slug, '/')[0]), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_38.storyRank), '%', '%25'), '|', '%7C'), '%00') + '|' + coalesce(replace(replace(toString(node_38.slug), '%', '%25'), '|', '%7C'), '%00')}
        } AS found_38
        WITH found_38[..$size_38] AS page_38, size(found_38) > $size_38 AS more_38
        RETURN {
          `edges`: COLLECT {
            UNWIND page_38 AS row_39
            WITH row_39, row_39.node AS node_39, row_39.edge AS edge_39
            RETURN {
              `cursor`: row_39.cursor,
              `node`: {
                `title`: node_39.`title`,
                `film`: COLLECT {
                  MATCH (node_39)<-[:HAS_EVENT]-(it_42)
                  WITH it_42 ORDER BY it_42.name, it_42.slug
                  RETURN {`title`: it_42.`title`} AS row
                }[0]
              }
            } AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `setting`: COLLECT {
    MATCH (node_43:`Setting` {slug: $slug_43})
    RETURN {
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (node_43)<-[:TAKES_PLACE_IN]-(node_44:Film)
          WHERE node_44.title IS NOT NULL
            AND node_44.title >= $value0_44
            AND NOT (node_44.title = $value1_44 AND node_44.slug <= $value2_44)
          WITH node_44 ORDER BY node_44.title, node_44.slug LIMIT $size_44 + 1
          RETURN {node: node_44}
        } AS found_44
        WITH found_44[..$size_44] AS page_44, size(found_44) > $size_44 AS more_44
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_44 AS row_35
            WITH row_35, row_35.node AS node_35, row_35.edge AS edge_35
            RETURN {`title`: node_35.`title`} AS row
          }
        } AS row
      }[0],
      `events`: COLLECT {
        WITH COLLECT {
          MATCH (node_43)<-[:SET_IN]-(node_45)
          WHERE ((split(node_45.slug, '/')[0] > $value0_45 OR split(node_45.slug, '/')[0] IS NULL) OR split(node_45.slug, '/')[0] = $value1_45 AND (node_45.storyRank > $value2_45 OR node_45.storyRank IS NULL) OR split(node_45.slug, '/')[0] = $value3_45 AND node_45.storyRank = $value4_45 AND node_45.slug > $value5_45)
          WITH node_45 ORDER BY split(node_45.slug, '/')[0], node_45.storyRank, node_45.slug LIMIT $size_45 + 1
          RETURN {node: node_45}
        } AS found_45
        WITH found_45[..$size_45] AS page_45, size(found_45) > $size_45 AS more_45
        RETURN {
          `nodes`: COLLECT {
            UNWIND page_45 AS row_46
            WITH row_46, row_46.node AS node_46, row_46.edge AS edge_46
            RETURN {
              `title`: node_46.`title`,
              `film`: COLLECT {
                MATCH (node_46)<-[:HAS_EVENT]-(it_42)
                WITH it_42 ORDER BY it_42.name, it_42.slug
                RETURN {`title`: it_42.`title`} AS row
              }[0]
            } AS row
          }
        } AS row
      }[0]
    } AS row
  }[0],
  `search`: COLLECT {
    WITH COLLECT {
      UNWIND $searches_47 AS search_47
      CALL db.index.fulltext.queryNodes(search_47.index, search_47.query, {limit: search_47.limit})
      YIELD node AS node_47, score AS likeness_47
      WHERE labels(node_47)[0] IN $labels_47
      WITH node_47, max([search_47.weight * likeness_47, search_47.field]) AS best_47
      WITH node_47, best_47, toLower(coalesce(node_47.title, node_47.name)) AS called_47
      WITH node_47, best_47[1] AS field_47, labels(node_47)[0] + ':' + node_47.slug AS id_47,
        (best_47[0] + CASE WHEN called_47 = $text_47 THEN 20 WHEN called_47 STARTS WITH $text_47 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_47)--() })) AS score_47
      WHERE $after_score_47 IS NULL OR score_47 < $after_score_47 OR score_47 = $after_score_47 AND id_47 > $after_id_47
      WITH node_47, field_47, score_47, id_47 ORDER BY score_47 DESC, id_47 LIMIT $size_47 + 1
      RETURN {node: node_47, field: field_47, score: score_47, cursor: toString(score_47) + '|' + id_47}
    } AS found_47
    WITH found_47[..$size_47] AS page_47, size(found_47) > $size_47 AS more_47
    RETURN {
      `edges`: COLLECT {
        UNWIND page_47 AS row_48
        WITH row_48.node AS node_48, row_48.field AS field_48, row_48.score AS score_48, row_48.cursor AS cursor_48
        RETURN {
          `matched`: CASE field_48
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_48.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_48.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_48:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Film` THEN {`__typename`: 'Film', `id`: labels(node_48)[0] + ':' + node_48.slug, `title`: node_48.`title`}
            WHEN node_48:`Person` THEN {`__typename`: 'Person', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Character` THEN {`__typename`: 'Character', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Event` THEN {`__typename`: 'Event', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_48)[0] + ':' + node_48.slug}
          END
        } AS row
      }
    } AS row
  }[0]
} AS answer
