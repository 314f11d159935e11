RETURN
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_0 AS search_0
      CALL db.index.fulltext.queryNodes(search_0.index, search_0.query, {limit: search_0.limit})
      YIELD node AS node_0, score AS likeness_0
      WHERE labels(node_0)[0] IN $labels_0
      WITH node_0, max([search_0.weight * likeness_0, search_0.field]) AS best_0
      WITH node_0, best_0, toLower(coalesce(node_0.title, node_0.name)) AS called_0
      WITH node_0, best_0[1] AS field_0, labels(node_0)[0] + ':' + node_0.slug AS id_0,
        (best_0[0] + CASE WHEN called_0 = $text_0 THEN 20 WHEN called_0 STARTS WITH $text_0 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_0)--() })) AS score_0
      WHERE $after_score_0 IS NULL OR score_0 < $after_score_0 OR score_0 = $after_score_0 AND id_0 > $after_id_0
      WITH node_0, field_0, score_0, id_0 ORDER BY score_0 DESC, id_0 LIMIT $size_0 + 1
      RETURN {node: node_0, field: field_0, score: score_0, cursor: toString(score_0) + '|' + id_0}
    } AS found_0
    WITH found_0[..$size_0] AS page_0, size(found_0) > $size_0 AS more_0
    RETURN {
      `totalCount`: COUNT {
        UNWIND $searches_0 AS search_0
        CALL db.index.fulltext.queryNodes(search_0.index, search_0.query, {limit: search_0.limit})
        YIELD node AS node_0, score AS likeness_0
        WHERE labels(node_0)[0] IN $labels_0
        RETURN DISTINCT node_0
      },
      `edges`: COLLECT {
        UNWIND page_0 AS row_2
        WITH row_2.node AS node_2, row_2.field AS field_2, row_2.score AS score_2, row_2.cursor AS cursor_2
        RETURN {
          `matched`: CASE field_2
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_2.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_2.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_2:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_2)[0] + ':' + node_2.slug}
            WHEN node_2:`Film` THEN {
            `__typename`: 'Film',
            `id`: labels(node_2)[0] + ':' + node_2.slug,
            `title`: node_2.`title`,
            `year`: node_2.`year`,
            `directors`: COLLECT {
              MATCH (node_2)<-[:DIRECTED]-(it_8:Person)
              WITH it_8 ORDER BY it_8.name, it_8.slug
              RETURN {`name`: it_8.`name`} AS row
            }
          }
            WHEN node_2:`Person` THEN {`__typename`: 'Person', `id`: labels(node_2)[0] + ':' + node_2.slug}
            WHEN node_2:`Character` THEN {`__typename`: 'Character', `id`: labels(node_2)[0] + ':' + node_2.slug}
            WHEN node_2:`Event` THEN {`__typename`: 'Event', `id`: labels(node_2)[0] + ':' + node_2.slug}
            WHEN node_2:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_2)[0] + ':' + node_2.slug}
            WHEN node_2:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_2)[0] + ':' + node_2.slug}
            WHEN node_2:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_2)[0] + ':' + node_2.slug}
          END
        } AS row
      }
    } AS row
  }[0] AS `typo`,
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_16 AS search_16
      CALL db.index.fulltext.queryNodes(search_16.index, search_16.query, {limit: search_16.limit})
      YIELD node AS node_16, score AS likeness_16
      WHERE labels(node_16)[0] IN $labels_16
      WITH node_16, max([search_16.weight * likeness_16, search_16.field]) AS best_16
      WITH node_16, best_16, toLower(coalesce(node_16.title, node_16.name)) AS called_16
      WITH node_16, best_16[1] AS field_16, labels(node_16)[0] + ':' + node_16.slug AS id_16,
        (best_16[0] + CASE WHEN called_16 = $text_16 THEN 20 WHEN called_16 STARTS WITH $text_16 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_16)--() })) AS score_16
      WHERE $after_score_16 IS NULL OR score_16 < $after_score_16 OR score_16 = $after_score_16 AND id_16 > $after_id_16
      WITH node_16, field_16, score_16, id_16 ORDER BY score_16 DESC, id_16 LIMIT $size_16 + 1
      RETURN {node: node_16, field: field_16, score: score_16, cursor: toString(score_16) + '|' + id_16}
    } AS found_16
    WITH found_16[..$size_16] AS page_16, size(found_16) > $size_16 AS more_16
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_16 AS row_17
        WITH row_17.node AS node_17, row_17.field AS field_17, row_17.score AS score_17, row_17.cursor AS cursor_17
        RETURN CASE
          WHEN node_17:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Film` THEN {`__typename`: 'Film', `id`: labels(node_17)[0] + ':' + node_17.slug, `title`: node_17.`title`}
          WHEN node_17:`Person` THEN {`__typename`: 'Person', `id`: labels(node_17)[0] + ':' + node_17.slug, `name`: node_17.`name`}
          WHEN node_17:`Character` THEN {
          `__typename`: 'Character',
          `id`: labels(node_17)[0] + ':' + node_17.slug,
          `name`: node_17.`name`,
          `films`: COLLECT {
            MATCH (node_17)-[:APPEARS_IN]->(it_25:Film)
            WITH it_25 ORDER BY it_25.year, it_25.slug
            RETURN {`title`: it_25.`title`} AS row
          }
        }
          WHEN node_17:`Event` THEN {`__typename`: 'Event', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_17)[0] + ':' + node_17.slug}
        END AS row
      }
    } AS row
  }[0] AS `prefix`,
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_31 AS search_31
      CALL db.index.fulltext.queryNodes(search_31.index, search_31.query, {limit: search_31.limit})
      YIELD node AS node_31, score AS likeness_31
      WHERE labels(node_31)[0] IN $labels_31
      WITH node_31, max([search_31.weight * likeness_31, search_31.field]) AS best_31
      WITH node_31, best_31, toLower(coalesce(node_31.title, node_31.name)) AS called_31
      WITH node_31, best_31[1] AS field_31, labels(node_31)[0] + ':' + node_31.slug AS id_31,
        (best_31[0] + CASE WHEN called_31 = $text_31 THEN 20 WHEN called_31 STARTS WITH $text_31 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_31)--() })) AS score_31
      WHERE $after_score_31 IS NULL OR score_31 < $after_score_31 OR score_31 = $after_score_31 AND id_31 > $after_id_31
      WITH node_31, field_31, score_31, id_31 ORDER BY score_31 DESC, id_31 LIMIT $size_31 + 1
      RETURN {node: node_31, field: field_31, score: score_31, cursor: toString(score_31) + '|' + id_31}
    } AS found_31
    WITH found_31[..$size_31] AS page_31, size(found_31) > $size_31 AS more_31
    RETURN {
      `edges`: COLLECT {
        UNWIND page_31 AS row_32
        WITH row_32.node AS node_32, row_32.field AS field_32, row_32.score AS score_32, row_32.cursor AS cursor_32
        RETURN {
          `matched`: CASE field_32
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_32.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_32.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_32:`Genre` THEN {`__typename`: 'Genre'}
            WHEN node_32:`Film` THEN {`__typename`: 'Film', `title`: node_32.`title`}
            WHEN node_32:`Person` THEN {`__typename`: 'Person', `name`: node_32.`name`}
            WHEN node_32:`Character` THEN {
            `__typename`: 'Character',
            `name`: node_32.`name`,
            `films`: COLLECT {
              MATCH (node_32)-[:APPEARS_IN]->(it_37:Film)
              WITH it_37 ORDER BY it_37.year, it_37.slug
              RETURN {`title`: it_37.`title`} AS row
            }
          }
            WHEN node_32:`Event` THEN {`__typename`: 'Event'}
            WHEN node_32:`Scene` THEN {`__typename`: 'Scene'}
            WHEN node_32:`Setting` THEN {`__typename`: 'Setting'}
            WHEN node_32:`Theme` THEN {`__typename`: 'Theme'}
          END
        } AS row
      }
    } AS row
  }[0] AS `original`,
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_39 AS search_39
      CALL db.index.fulltext.queryNodes(search_39.index, search_39.query, {limit: search_39.limit})
      YIELD node AS node_39, score AS likeness_39
      WHERE labels(node_39)[0] IN $labels_39
      WITH node_39, max([search_39.weight * likeness_39, search_39.field]) AS best_39
      WITH node_39, best_39, toLower(coalesce(node_39.title, node_39.name)) AS called_39
      WITH node_39, best_39[1] AS field_39, labels(node_39)[0] + ':' + node_39.slug AS id_39,
        (best_39[0] + CASE WHEN called_39 = $text_39 THEN 20 WHEN called_39 STARTS WITH $text_39 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_39)--() })) AS score_39
      WHERE $after_score_39 IS NULL OR score_39 < $after_score_39 OR score_39 = $after_score_39 AND id_39 > $after_id_39
      WITH node_39, field_39, score_39, id_39 ORDER BY score_39 DESC, id_39 LIMIT $size_39 + 1
      RETURN {node: node_39, field: field_39, score: score_39, cursor: toString(score_39) + '|' + id_39}
    } AS found_39
    WITH found_39[..$size_39] AS page_39, size(found_39) > $size_39 AS more_39
    RETURN {
      `edges`: COLLECT {
        UNWIND page_39 AS row_40
        WITH row_40.node AS node_40, row_40.field AS field_40, row_40.score AS score_40, row_40.cursor AS cursor_40
        RETURN {
          `matched`: CASE field_40
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_40.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_40.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_40:`Genre` THEN {`__typename`: 'Genre'}
            WHEN node_40:`Film` THEN {`__typename`: 'Film', `title`: node_40.`title`}
            WHEN node_40:`Person` THEN {`__typename`: 'Person', `name`: node_40.`name`}
            WHEN node_40:`Character` THEN {
            `__typename`: 'Character',
            `name`: node_40.`name`,
            `films`: COLLECT {
              MATCH (node_40)-[:APPEARS_IN]->(it_45:Film)
              WITH it_45 ORDER BY it_45.year, it_45.slug
              RETURN {`title`: it_45.`title`} AS row
            }
          }
            WHEN node_40:`Event` THEN {`__typename`: 'Event'}
            WHEN node_40:`Scene` THEN {`__typename`: 'Scene'}
            WHEN node_40:`Setting` THEN {`__typename`: 'Setting'}
            WHEN node_40:`Theme` THEN {`__typename`: 'Theme'}
          END
        } AS row
      }
    } AS row
  }[0] AS `alias`,
  COLLECT {
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
      `totalCount`: COUNT {
        UNWIND $searches_47 AS search_47
        CALL db.index.fulltext.queryNodes(search_47.index, search_47.query, {limit: search_47.limit})
        YIELD node AS node_47, score AS likeness_47
        WHERE labels(node_47)[0] IN $labels_47
        RETURN DISTINCT node_47
      },
      `nodes`: COLLECT {
        UNWIND page_47 AS row_49
        WITH row_49.node AS node_49, row_49.field AS field_49, row_49.score AS score_49, row_49.cursor AS cursor_49
        RETURN CASE
          WHEN node_49:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Film` THEN {`__typename`: 'Film', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Person` THEN {`__typename`: 'Person', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Character` THEN {`__typename`: 'Character', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Event` THEN {`__typename`: 'Event', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_49)[0] + ':' + node_49.slug}
          WHEN node_49:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_49)[0] + ':' + node_49.slug}
        END AS row
      },
      `pageInfo`: {`hasNextPage`: more_47, `endCursor`: page_47[-1].cursor}
    } AS row
  }[0] AS `blank`
