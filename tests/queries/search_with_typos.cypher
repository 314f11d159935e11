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
            WHEN node_32:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_32)[0] + ':' + node_32.slug}
            WHEN node_32:`Film` THEN {`__typename`: 'Film', `id`: labels(node_32)[0] + ':' + node_32.slug, `title`: node_32.`title`}
            WHEN node_32:`Person` THEN {`__typename`: 'Person', `id`: labels(node_32)[0] + ':' + node_32.slug, `name`: node_32.`name`}
            WHEN node_32:`Character` THEN {
            `__typename`: 'Character',
            `id`: labels(node_32)[0] + ':' + node_32.slug,
            `name`: node_32.`name`,
            `films`: COLLECT {
              MATCH (node_32)-[:APPEARS_IN]->(it_41:Film)
              WITH it_41 ORDER BY it_41.year, it_41.slug
              RETURN {`title`: it_41.`title`} AS row
            }
          }
            WHEN node_32:`Event` THEN {`__typename`: 'Event', `id`: labels(node_32)[0] + ':' + node_32.slug}
            WHEN node_32:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_32)[0] + ':' + node_32.slug}
            WHEN node_32:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_32)[0] + ':' + node_32.slug}
            WHEN node_32:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_32)[0] + ':' + node_32.slug}
          END
        } AS row
      }
    } AS row
  }[0] AS `original`,
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
            WHEN node_48:`Person` THEN {`__typename`: 'Person', `id`: labels(node_48)[0] + ':' + node_48.slug, `name`: node_48.`name`}
            WHEN node_48:`Character` THEN {
            `__typename`: 'Character',
            `id`: labels(node_48)[0] + ':' + node_48.slug,
            `name`: node_48.`name`,
            `films`: COLLECT {
              MATCH (node_48)-[:APPEARS_IN]->(it_57:Film)
              WITH it_57 ORDER BY it_57.year, it_57.slug
              RETURN {`title`: it_57.`title`} AS row
            }
          }
            WHEN node_48:`Event` THEN {`__typename`: 'Event', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_48)[0] + ':' + node_48.slug}
            WHEN node_48:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_48)[0] + ':' + node_48.slug}
          END
        } AS row
      }
    } AS row
  }[0] AS `alias`,
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_63 AS search_63
      CALL db.index.fulltext.queryNodes(search_63.index, search_63.query, {limit: search_63.limit})
      YIELD node AS node_63, score AS likeness_63
      WHERE labels(node_63)[0] IN $labels_63
      WITH node_63, max([search_63.weight * likeness_63, search_63.field]) AS best_63
      WITH node_63, best_63, toLower(coalesce(node_63.title, node_63.name)) AS called_63
      WITH node_63, best_63[1] AS field_63, labels(node_63)[0] + ':' + node_63.slug AS id_63,
        (best_63[0] + CASE WHEN called_63 = $text_63 THEN 20 WHEN called_63 STARTS WITH $text_63 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_63)--() })) AS score_63
      WHERE $after_score_63 IS NULL OR score_63 < $after_score_63 OR score_63 = $after_score_63 AND id_63 > $after_id_63
      WITH node_63, field_63, score_63, id_63 ORDER BY score_63 DESC, id_63 LIMIT $size_63 + 1
      RETURN {node: node_63, field: field_63, score: score_63, cursor: toString(score_63) + '|' + id_63}
    } AS found_63
    WITH found_63[..$size_63] AS page_63, size(found_63) > $size_63 AS more_63
    RETURN {
      `totalCount`: COUNT {
        UNWIND $searches_63 AS search_63
        CALL db.index.fulltext.queryNodes(search_63.index, search_63.query, {limit: search_63.limit})
        YIELD node AS node_63, score AS likeness_63
        WHERE labels(node_63)[0] IN $labels_63
        RETURN DISTINCT node_63
      },
      `nodes`: COLLECT {
        UNWIND page_63 AS row_65
        WITH row_65.node AS node_65, row_65.field AS field_65, row_65.score AS score_65, row_65.cursor AS cursor_65
        RETURN CASE
          WHEN node_65:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Film` THEN {`__typename`: 'Film', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Person` THEN {`__typename`: 'Person', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Character` THEN {`__typename`: 'Character', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Event` THEN {`__typename`: 'Event', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_65)[0] + ':' + node_65.slug}
          WHEN node_65:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_65)[0] + ':' + node_65.slug}
        END AS row
      },
      `pageInfo`: {`hasNextPage`: more_63, `endCursor`: page_63[-1].cursor}
    } AS row
  }[0] AS `blank`
