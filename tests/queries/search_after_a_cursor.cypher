RETURN {
  `search`: COLLECT {
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
      `edges`: COLLECT {
        UNWIND page_0 AS row_1
        WITH row_1.node AS node_1, row_1.field AS field_1, row_1.score AS score_1, row_1.cursor AS cursor_1
        RETURN {
          `matched`: CASE field_1
              WHEN 'SYNOPSIS' THEN 'SYNOPSIS'
              WHEN 'NAME' THEN CASE WHEN node_1.name IS NULL THEN 'TITLE' ELSE 'NAME' END
              ELSE CASE WHEN node_1.name IS NULL THEN 'ORIGINAL_TITLE' ELSE 'ALIAS' END
            END,
          `node`: CASE
            WHEN node_1:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Film` THEN {`__typename`: 'Film', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Person` THEN {`__typename`: 'Person', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Character` THEN {`__typename`: 'Character', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Event` THEN {`__typename`: 'Event', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_1)[0] + ':' + node_1.slug}
            WHEN node_1:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_1)[0] + ':' + node_1.slug}
          END
        } AS row
      },
      `pageInfo`: {`hasPreviousPage`: $after_score_0 IS NOT NULL, `hasNextPage`: more_0},
      `totalCount`: COUNT {
        UNWIND $searches_0 AS search_0
        CALL db.index.fulltext.queryNodes(search_0.index, search_0.query, {limit: search_0.limit})
        YIELD node AS node_0, score AS likeness_0
        WHERE labels(node_0)[0] IN $labels_0
        RETURN DISTINCT node_0
      }
    } AS row
  }[0]
} AS answer
