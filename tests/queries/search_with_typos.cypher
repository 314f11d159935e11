RETURN {
  `typo`: COLLECT {
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
              MATCH (node_2)<-[:DIRECTED]-(it_8)
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
  }[0],
  `prefix`: COLLECT {
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
            MATCH (node_17)-[:APPEARS_IN]->(it_19)
            WITH it_19 ORDER BY it_19.year, it_19.slug
            RETURN {`title`: it_19.`title`} AS row
          }
        }
          WHEN node_17:`Event` THEN {`__typename`: 'Event', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_17)[0] + ':' + node_17.slug}
          WHEN node_17:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_17)[0] + ':' + node_17.slug}
        END AS row
      }
    } AS row
  }[0],
  `original`: COLLECT {
    WITH COLLECT {
      UNWIND $searches_20 AS search_20
      CALL db.index.fulltext.queryNodes(search_20.index, search_20.query, {limit: search_20.limit})
      YIELD node AS node_20, score AS likeness_20
      WHERE labels(node_20)[0] IN $labels_20
      WITH node_20, max([search_20.weight * likeness_20, search_20.field]) AS best_20
      WITH node_20, best_20, toLower(coalesce(node_20.title, node_20.name)) AS called_20
      WITH node_20, best_20[1] AS field_20, labels(node_20)[0] + ':' + node_20.slug AS id_20,
        (best_20[0] + CASE WHEN called_20 = $text_20 THEN 20 WHEN called_20 STARTS WITH $text_20 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_20)--() })) AS score_20
      WHERE $after_score_20 IS NULL OR score_20 < $after_score_20 OR score_20 = $after_score_20 AND id_20 > $after_id_20
      WITH node_20, field_20, score_20, id_20 ORDER BY score_20 DESC, id_20 LIMIT $size_20 + 1
      RETURN {node: node_20, field: field_20, score: score_20, cursor: toString(score_20) + '|' + id_20}
    } AS found_20
    WITH found_20[..$size_20] AS page_20, size(found_20) > $size_20 AS more_20
    RETURN {
      `edges`: COLLECT {
        UNWIND page_20 AS row_21
        WITH row_21.node AS node_21, row_21.field AS field_21, row_21.score AS score_21, row_21.cursor AS cursor_21
        RETURN {
          `matched`: CASE field_21
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_21.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_21.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_21:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Film` THEN {`__typename`: 'Film', `id`: labels(node_21)[0] + ':' + node_21.slug, `title`: node_21.`title`}
            WHEN node_21:`Person` THEN {`__typename`: 'Person', `id`: labels(node_21)[0] + ':' + node_21.slug, `name`: node_21.`name`}
            WHEN node_21:`Character` THEN {
            `__typename`: 'Character',
            `id`: labels(node_21)[0] + ':' + node_21.slug,
            `name`: node_21.`name`,
            `films`: COLLECT {
              MATCH (node_21)-[:APPEARS_IN]->(it_19)
              WITH it_19 ORDER BY it_19.year, it_19.slug
              RETURN {`title`: it_19.`title`} AS row
            }
          }
            WHEN node_21:`Event` THEN {`__typename`: 'Event', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_21)[0] + ':' + node_21.slug}
          END
        } AS row
      }
    } AS row
  }[0],
  `alias`: COLLECT {
    WITH COLLECT {
      UNWIND $searches_22 AS search_22
      CALL db.index.fulltext.queryNodes(search_22.index, search_22.query, {limit: search_22.limit})
      YIELD node AS node_22, score AS likeness_22
      WHERE labels(node_22)[0] IN $labels_22
      WITH node_22, max([search_22.weight * likeness_22, search_22.field]) AS best_22
      WITH node_22, best_22, toLower(coalesce(node_22.title, node_22.name)) AS called_22
      WITH node_22, best_22[1] AS field_22, labels(node_22)[0] + ':' + node_22.slug AS id_22,
        (best_22[0] + CASE WHEN called_22 = $text_22 THEN 20 WHEN called_22 STARTS WITH $text_22 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_22)--() })) AS score_22
      WHERE $after_score_22 IS NULL OR score_22 < $after_score_22 OR score_22 = $after_score_22 AND id_22 > $after_id_22
      WITH node_22, field_22, score_22, id_22 ORDER BY score_22 DESC, id_22 LIMIT $size_22 + 1
      RETURN {node: node_22, field: field_22, score: score_22, cursor: toString(score_22) + '|' + id_22}
    } AS found_22
    WITH found_22[..$size_22] AS page_22, size(found_22) > $size_22 AS more_22
    RETURN {
      `edges`: COLLECT {
        UNWIND page_22 AS row_21
        WITH row_21.node AS node_21, row_21.field AS field_21, row_21.score AS score_21, row_21.cursor AS cursor_21
        RETURN {
          `matched`: CASE field_21
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_21.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_21.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_21:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Film` THEN {`__typename`: 'Film', `id`: labels(node_21)[0] + ':' + node_21.slug, `title`: node_21.`title`}
            WHEN node_21:`Person` THEN {`__typename`: 'Person', `id`: labels(node_21)[0] + ':' + node_21.slug, `name`: node_21.`name`}
            WHEN node_21:`Character` THEN {
            `__typename`: 'Character',
            `id`: labels(node_21)[0] + ':' + node_21.slug,
            `name`: node_21.`name`,
            `films`: COLLECT {
              MATCH (node_21)-[:APPEARS_IN]->(it_19)
              WITH it_19 ORDER BY it_19.year, it_19.slug
              RETURN {`title`: it_19.`title`} AS row
            }
          }
            WHEN node_21:`Event` THEN {`__typename`: 'Event', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_21)[0] + ':' + node_21.slug}
            WHEN node_21:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_21)[0] + ':' + node_21.slug}
          END
        } AS row
      }
    } AS row
  }[0],
  `blank`: COLLECT {
    WITH COLLECT {
      UNWIND $searches_23 AS search_23
      CALL db.index.fulltext.queryNodes(search_23.index, search_23.query, {limit: search_23.limit})
      YIELD node AS node_23, score AS likeness_23
      WHERE labels(node_23)[0] IN $labels_23
      WITH node_23, max([search_23.weight * likeness_23, search_23.field]) AS best_23
      WITH node_23, best_23, toLower(coalesce(node_23.title, node_23.name)) AS called_23
      WITH node_23, best_23[1] AS field_23, labels(node_23)[0] + ':' + node_23.slug AS id_23,
        (best_23[0] + CASE WHEN called_23 = $text_23 THEN 20 WHEN called_23 STARTS WITH $text_23 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_23)--() })) AS score_23
      WHERE $after_score_23 IS NULL OR score_23 < $after_score_23 OR score_23 = $after_score_23 AND id_23 > $after_id_23
      WITH node_23, field_23, score_23, id_23 ORDER BY score_23 DESC, id_23 LIMIT $size_23 + 1
      RETURN {node: node_23, field: field_23, score: score_23, cursor: toString(score_23) + '|' + id_23}
    } AS found_23
    WITH found_23[..$size_23] AS page_23, size(found_23) > $size_23 AS more_23
    RETURN {
      `totalCount`: COUNT {
        UNWIND $searches_23 AS search_23
        CALL db.index.fulltext.queryNodes(search_23.index, search_23.query, {limit: search_23.limit})
        YIELD node AS node_23, score AS likeness_23
        WHERE labels(node_23)[0] IN $labels_23
        RETURN DISTINCT node_23
      },
      `nodes`: COLLECT {
        UNWIND page_23 AS row_24
        WITH row_24.node AS node_24, row_24.field AS field_24, row_24.score AS score_24, row_24.cursor AS cursor_24
        RETURN CASE
          WHEN node_24:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Film` THEN {`__typename`: 'Film', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Person` THEN {`__typename`: 'Person', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Character` THEN {`__typename`: 'Character', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Event` THEN {`__typename`: 'Event', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_24)[0] + ':' + node_24.slug}
          WHEN node_24:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_24)[0] + ':' + node_24.slug}
        END AS row
      },
      `pageInfo`: {`hasNextPage`: more_23, `endCursor`: page_23[-1].cursor}
    } AS row
  }[0]
} AS answer
