RETURN {
  `anything`: COLLECT {
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
          `place`: cursor_1,
          `relevance`: score_1,
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
      }
    } AS row
  }[0],
  `places`: COLLECT {
    WITH COLLECT {
      UNWIND $searches_13 AS search_13
      CALL db.index.fulltext.queryNodes(search_13.index, search_13.query, {limit: search_13.limit})
      YIELD node AS node_13, score AS likeness_13
      WHERE labels(node_13)[0] IN $labels_13
      WITH node_13, max([search_13.weight * likeness_13, search_13.field]) AS best_13
      WITH node_13, best_13, toLower(coalesce(node_13.title, node_13.name)) AS called_13
      WITH node_13, best_13[1] AS field_13, labels(node_13)[0] + ':' + node_13.slug AS id_13,
        (best_13[0] + CASE WHEN called_13 = $text_13 THEN 20 WHEN called_13 STARTS WITH $text_13 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_13)--() })) AS score_13
      WHERE $after_score_13 IS NULL OR score_13 < $after_score_13 OR score_13 = $after_score_13 AND id_13 > $after_id_13
      WITH node_13, field_13, score_13, id_13 ORDER BY score_13 DESC, id_13 LIMIT $size_13 + 1
      RETURN {node: node_13, field: field_13, score: score_13, cursor: toString(score_13) + '|' + id_13}
    } AS found_13
    WITH found_13[..$size_13] AS page_13, size(found_13) > $size_13 AS more_13
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_13 AS row_14
        WITH row_14.node AS node_14, row_14.field AS field_14, row_14.score AS score_14, row_14.cursor AS cursor_14
        RETURN CASE
          WHEN node_14:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_14)[0] + ':' + node_14.slug}
          WHEN node_14:`Film` THEN {`__typename`: 'Film', `id`: labels(node_14)[0] + ':' + node_14.slug}
          WHEN node_14:`Person` THEN {`__typename`: 'Person', `id`: labels(node_14)[0] + ':' + node_14.slug}
          WHEN node_14:`Character` THEN {`__typename`: 'Character', `id`: labels(node_14)[0] + ':' + node_14.slug}
          WHEN node_14:`Event` THEN {`__typename`: 'Event', `id`: labels(node_14)[0] + ':' + node_14.slug}
          WHEN node_14:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_14)[0] + ':' + node_14.slug, `title`: node_14.`title`}
          WHEN node_14:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_14)[0] + ':' + node_14.slug, `kind`: node_14.`kind`}
          WHEN node_14:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_14)[0] + ':' + node_14.slug}
        END AS row
      }
    } AS row
  }[0],
  `kinds`: COLLECT {
    WITH COLLECT {
      UNWIND $searches_17 AS search_17
      CALL db.index.fulltext.queryNodes(search_17.index, search_17.query, {limit: search_17.limit})
      YIELD node AS node_17, score AS likeness_17
      WHERE labels(node_17)[0] IN $labels_17
      WITH node_17, max([search_17.weight * likeness_17, search_17.field]) AS best_17
      WITH node_17, best_17, toLower(coalesce(node_17.title, node_17.name)) AS called_17
      WITH node_17, best_17[1] AS field_17, labels(node_17)[0] + ':' + node_17.slug AS id_17,
        (best_17[0] + CASE WHEN called_17 = $text_17 THEN 20 WHEN called_17 STARTS WITH $text_17 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_17)--() })) AS score_17
      WHERE $after_score_17 IS NULL OR score_17 < $after_score_17 OR score_17 = $after_score_17 AND id_17 > $after_id_17
      WITH node_17, field_17, score_17, id_17 ORDER BY score_17 DESC, id_17 LIMIT $size_17 + 1
      RETURN {node: node_17, field: field_17, score: score_17, cursor: toString(score_17) + '|' + id_17}
    } AS found_17
    WITH found_17[..$size_17] AS page_17, size(found_17) > $size_17 AS more_17
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_17 AS row_18
        WITH row_18.node AS node_18, row_18.field AS field_18, row_18.score AS score_18, row_18.cursor AS cursor_18
        RETURN CASE
          WHEN node_18:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_18)[0] + ':' + node_18.slug, `name`: node_18.`name`}
          WHEN node_18:`Film` THEN {`__typename`: 'Film', `id`: labels(node_18)[0] + ':' + node_18.slug}
          WHEN node_18:`Person` THEN {`__typename`: 'Person', `id`: labels(node_18)[0] + ':' + node_18.slug}
          WHEN node_18:`Character` THEN {`__typename`: 'Character', `id`: labels(node_18)[0] + ':' + node_18.slug}
          WHEN node_18:`Event` THEN {`__typename`: 'Event', `id`: labels(node_18)[0] + ':' + node_18.slug}
          WHEN node_18:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_18)[0] + ':' + node_18.slug}
          WHEN node_18:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_18)[0] + ':' + node_18.slug}
          WHEN node_18:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_18)[0] + ':' + node_18.slug, `name`: node_18.`name`}
        END AS row
      }
    } AS row
  }[0],
  `told`: COLLECT {
    OPTIONAL MATCH (centre_21:`Event` {slug: $slug_21})
    WITH centre_21, COLLECT {
      MATCH (centre_21)--(near_21)
      WHERE labels(near_21)[0] IN $labels_21 AND near_21 <> centre_21
      WITH DISTINCT near_21
      WITH near_21, labels(near_21)[0] AS kind_21 ORDER BY COUNT { (near_21)--() } DESC, near_21.slug
      WITH kind_21, count(*) AS count_21, collect(near_21)[..$first_21] AS ranked_21
      RETURN {kind: kind_21, count: count_21, ranked: ranked_21} ORDER BY kind_21
    } AS kinds_21
    WITH centre_21, kinds_21, COLLECT {
      UNWIND kinds_21 AS each_21
      UNWIND range(0, size(each_21.ranked) - 1) AS turn_21
      WITH each_21, turn_21 ORDER BY turn_21, each_21.kind LIMIT $first_21
      RETURN each_21.ranked[turn_21]
    } AS shown_21
    RETURN {
      `centre`: CASE WHEN centre_21 IS NOT NULL THEN CASE
        WHEN centre_21:`Genre` THEN {`__typename`: 'Genre', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
        WHEN centre_21:`Film` THEN {`__typename`: 'Film', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
        WHEN centre_21:`Person` THEN {`__typename`: 'Person', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
        WHEN centre_21:`Character` THEN {`__typename`: 'Character', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
        WHEN centre_21:`Event` THEN {
        `__typename`: 'Event',
        `id`: labels(centre_21)[0] + ':' + centre_21.slug,
        `title`: centre_21.`title`
      }
        WHEN centre_21:`Scene` THEN {`__typename`: 'Scene', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
        WHEN centre_21:`Setting` THEN {`__typename`: 'Setting', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
        WHEN centre_21:`Theme` THEN {`__typename`: 'Theme', `id`: labels(centre_21)[0] + ':' + centre_21.slug}
      END END,
      `nodes`: COLLECT {
        UNWIND shown_21 AS node_23
        RETURN CASE
          WHEN node_23:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Film` THEN {`__typename`: 'Film', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Person` THEN {`__typename`: 'Person', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Character` THEN {`__typename`: 'Character', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Event` THEN {`__typename`: 'Event', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_23)[0] + ':' + node_23.slug}
          WHEN node_23:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_23)[0] + ':' + node_23.slug}
        END AS row
      },
      `relationships`: COLLECT {
        WITH [centre_21] + shown_21 AS drawn_24
        UNWIND range(0, size(drawn_24) - 2) AS place_24
        WITH drawn_24, place_24, drawn_24[place_24] AS one_24
        UNWIND drawn_24[place_24 + 1 ..] AS other_24
        MATCH (one_24)-[tie_24]-(other_24)
        WITH tie_24, startNode(tie_24) AS start_24, endNode(tie_24) AS end_24
        ORDER BY type(tie_24), labels(start_24)[0], start_24.slug, labels(end_24)[0], end_24.slug, elementId(tie_24)
        RETURN {
          `from`: labels(start_24)[0] + ':' + start_24.slug,
          `type`: type(tie_24),
          `to`: labels(end_24)[0] + ':' + end_24.slug,
          `detail`: coalesce(tie_24.kind, tie_24.how, tie_24.job, tie_24.role)
        } AS row
      }
    } AS row
  }[0]
} AS answer
