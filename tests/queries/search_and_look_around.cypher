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
  }[0] AS `anything`,
  COLLECT {
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
  }[0] AS `places`,
  COLLECT {
    WITH COLLECT {
      UNWIND $searches_25 AS search_25
      CALL db.index.fulltext.queryNodes(search_25.index, search_25.query, {limit: search_25.limit})
      YIELD node AS node_25, score AS likeness_25
      WHERE labels(node_25)[0] IN $labels_25
      WITH node_25, max([search_25.weight * likeness_25, search_25.field]) AS best_25
      WITH node_25, best_25, toLower(coalesce(node_25.title, node_25.name)) AS called_25
      WITH node_25, best_25[1] AS field_25, labels(node_25)[0] + ':' + node_25.slug AS id_25,
        (best_25[0] + CASE WHEN called_25 = $text_25 THEN 20 WHEN called_25 STARTS WITH $text_25 THEN 1 ELSE 0 END)
          * (1 + 0.1 * log(1 + COUNT { (node_25)--() })) AS score_25
      WHERE $after_score_25 IS NULL OR score_25 < $after_score_25 OR score_25 = $after_score_25 AND id_25 > $after_id_25
      WITH node_25, field_25, score_25, id_25 ORDER BY score_25 DESC, id_25 LIMIT $size_25 + 1
      RETURN {node: node_25, field: field_25, score: score_25, cursor: toString(score_25) + '|' + id_25}
    } AS found_25
    WITH found_25[..$size_25] AS page_25, size(found_25) > $size_25 AS more_25
    RETURN {
      `nodes`: COLLECT {
        UNWIND page_25 AS row_26
        WITH row_26.node AS node_26, row_26.field AS field_26, row_26.score AS score_26, row_26.cursor AS cursor_26
        RETURN CASE
          WHEN node_26:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_26)[0] + ':' + node_26.slug, `name`: node_26.`name`}
          WHEN node_26:`Film` THEN {`__typename`: 'Film', `id`: labels(node_26)[0] + ':' + node_26.slug}
          WHEN node_26:`Person` THEN {`__typename`: 'Person', `id`: labels(node_26)[0] + ':' + node_26.slug}
          WHEN node_26:`Character` THEN {`__typename`: 'Character', `id`: labels(node_26)[0] + ':' + node_26.slug}
          WHEN node_26:`Event` THEN {`__typename`: 'Event', `id`: labels(node_26)[0] + ':' + node_26.slug}
          WHEN node_26:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_26)[0] + ':' + node_26.slug}
          WHEN node_26:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_26)[0] + ':' + node_26.slug}
          WHEN node_26:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_26)[0] + ':' + node_26.slug, `name`: node_26.`name`}
        END AS row
      }
    } AS row
  }[0] AS `kinds`,
  COLLECT {
    OPTIONAL MATCH (centre_37:`Event` {slug: $slug_37})
    WITH centre_37, COLLECT {
      MATCH (centre_37)--(near_37)
      WHERE labels(near_37)[0] IN $labels_37 AND near_37 <> centre_37
      WITH DISTINCT near_37
      WITH near_37, labels(near_37)[0] AS kind_37 ORDER BY COUNT { (near_37)--() } DESC, near_37.slug
      WITH kind_37, count(*) AS count_37, collect(near_37)[..$first_37] AS ranked_37
      RETURN {kind: kind_37, count: count_37, ranked: ranked_37} ORDER BY kind_37
    } AS kinds_37
    WITH centre_37, kinds_37, COLLECT {
      UNWIND kinds_37 AS each_37
      UNWIND range(0, size(each_37.ranked) - 1) AS turn_37
      WITH each_37, turn_37 ORDER BY turn_37, each_37.kind LIMIT $first_37
      RETURN each_37.ranked[turn_37]
    } AS shown_37
    RETURN {
      `centre`: CASE WHEN centre_37 IS NOT NULL THEN CASE
        WHEN centre_37:`Genre` THEN {`__typename`: 'Genre', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
        WHEN centre_37:`Film` THEN {`__typename`: 'Film', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
        WHEN centre_37:`Person` THEN {`__typename`: 'Person', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
        WHEN centre_37:`Character` THEN {`__typename`: 'Character', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
        WHEN centre_37:`Event` THEN {
        `__typename`: 'Event',
        `id`: labels(centre_37)[0] + ':' + centre_37.slug,
        `title`: centre_37.`title`
      }
        WHEN centre_37:`Scene` THEN {`__typename`: 'Scene', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
        WHEN centre_37:`Setting` THEN {`__typename`: 'Setting', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
        WHEN centre_37:`Theme` THEN {`__typename`: 'Theme', `id`: labels(centre_37)[0] + ':' + centre_37.slug}
      END END,
      `nodes`: COLLECT {
        UNWIND shown_37 AS node_47
        RETURN CASE
          WHEN node_47:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Film` THEN {`__typename`: 'Film', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Person` THEN {`__typename`: 'Person', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Character` THEN {`__typename`: 'Character', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Event` THEN {`__typename`: 'Event', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_47)[0] + ':' + node_47.slug}
          WHEN node_47:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_47)[0] + ':' + node_47.slug}
        END AS row
      },
      `relationships`: COLLECT {
        WITH [centre_37] + shown_37 AS drawn_56
        UNWIND range(0, size(drawn_56) - 2) AS place_56
        WITH drawn_56, place_56, drawn_56[place_56] AS one_56
        UNWIND drawn_56[place_56 + 1 ..] AS other_56
        MATCH (one_56)-[tie_56]-(other_56)
        WITH tie_56, startNode(tie_56) AS start_56, endNode(tie_56) AS end_56
        ORDER BY type(tie_56), labels(start_56)[0], start_56.slug, labels(end_56)[0], end_56.slug, elementId(tie_56)
        RETURN {
          `from`: labels(start_56)[0] + ':' + start_56.slug,
          `type`: type(tie_56),
          `to`: labels(end_56)[0] + ':' + end_56.slug,
          `detail`: coalesce(tie_56.kind, tie_56.how, tie_56.job, tie_56.role)
        } AS row
      }
    } AS row
  }[0] AS `told`
