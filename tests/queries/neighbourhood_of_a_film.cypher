RETURN
  COLLECT {
    OPTIONAL MATCH (centre_0:`Film` {slug: $slug_0})
    WITH centre_0, COLLECT {
      MATCH (centre_0)--(near_0)
      WHERE labels(near_0)[0] IN $labels_0 AND near_0 <> centre_0
      WITH DISTINCT near_0
      WITH near_0, labels(near_0)[0] AS kind_0 ORDER BY COUNT { (near_0)--() } DESC, near_0.slug
      WITH kind_0, count(*) AS count_0, collect(near_0)[..$first_0] AS ranked_0
      RETURN {kind: kind_0, count: count_0, ranked: ranked_0} ORDER BY kind_0
    } AS kinds_0
    WITH centre_0, kinds_0, COLLECT {
      UNWIND kinds_0 AS each_0
      UNWIND range(0, size(each_0.ranked) - 1) AS turn_0
      WITH each_0, turn_0 ORDER BY turn_0, each_0.kind LIMIT $first_0
      RETURN each_0.ranked[turn_0]
    } AS shown_0
    RETURN {
      `centre`: CASE WHEN centre_0 IS NOT NULL THEN CASE
        WHEN centre_0:`Genre` THEN {`__typename`: 'Genre', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
        WHEN centre_0:`Film` THEN {`__typename`: 'Film', `id`: labels(centre_0)[0] + ':' + centre_0.slug, `title`: centre_0.`title`}
        WHEN centre_0:`Person` THEN {`__typename`: 'Person', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
        WHEN centre_0:`Character` THEN {`__typename`: 'Character', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
        WHEN centre_0:`Event` THEN {`__typename`: 'Event', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
        WHEN centre_0:`Scene` THEN {`__typename`: 'Scene', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
        WHEN centre_0:`Setting` THEN {`__typename`: 'Setting', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
        WHEN centre_0:`Theme` THEN {`__typename`: 'Theme', `id`: labels(centre_0)[0] + ':' + centre_0.slug}
      END END,
      `nodes`: COLLECT {
        UNWIND shown_0 AS node_10
        RETURN CASE
          WHEN node_10:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_10)[0] + ':' + node_10.slug}
          WHEN node_10:`Film` THEN {`__typename`: 'Film', `id`: labels(node_10)[0] + ':' + node_10.slug}
          WHEN node_10:`Person` THEN {`__typename`: 'Person', `id`: labels(node_10)[0] + ':' + node_10.slug, `name`: node_10.`name`}
          WHEN node_10:`Character` THEN {`__typename`: 'Character', `id`: labels(node_10)[0] + ':' + node_10.slug}
          WHEN node_10:`Event` THEN {`__typename`: 'Event', `id`: labels(node_10)[0] + ':' + node_10.slug, `title`: node_10.`title`}
          WHEN node_10:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_10)[0] + ':' + node_10.slug}
          WHEN node_10:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_10)[0] + ':' + node_10.slug}
          WHEN node_10:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_10)[0] + ':' + node_10.slug, `kind`: node_10.`kind`}
        END AS row
      },
      `relationships`: COLLECT {
        WITH [centre_0] + shown_0 AS drawn_22
        UNWIND range(0, size(drawn_22) - 2) AS place_22
        WITH drawn_22, place_22, drawn_22[place_22] AS one_22
        UNWIND drawn_22[place_22 + 1 ..] AS other_22
        MATCH (one_22)-[tie_22]-(other_22)
        WITH tie_22, startNode(tie_22) AS start_22, endNode(tie_22) AS end_22
        ORDER BY type(tie_22), labels(start_22)[0], start_22.slug, labels(end_22)[0], end_22.slug, elementId(tie_22)
        RETURN {
          `from`: labels(start_22)[0] + ':' + start_22.slug,
          `to`: labels(end_22)[0] + ':' + end_22.slug,
          `type`: type(tie_22),
          `detail`: coalesce(tie_22.kind, tie_22.how, tie_22.job, tie_22.role)
        } AS row
      },
      `more`: COLLECT {
        UNWIND kinds_0 AS each_27
        WITH toUpper(each_27.kind) AS kind_27,
          each_27.count - size([node_27 IN shown_0 WHERE labels(node_27)[0] = each_27.kind]) AS count_27
        WHERE count_27 > 0
        RETURN {`kind`: kind_27, `count`: count_27} AS row
      }
    } AS row
  }[0] AS `neighbourhood`,
  COLLECT {
    OPTIONAL MATCH (centre_30:`Film` {slug: $slug_30})
    WITH centre_30, COLLECT {
      MATCH (centre_30)--(near_30)
      WHERE labels(near_30)[0] IN $labels_30 AND near_30 <> centre_30
      WITH DISTINCT near_30
      WITH near_30, labels(near_30)[0] AS kind_30 ORDER BY COUNT { (near_30)--() } DESC, near_30.slug
      WITH kind_30, count(*) AS count_30, collect(near_30)[..$first_30] AS ranked_30
      RETURN {kind: kind_30, count: count_30, ranked: ranked_30} ORDER BY kind_30
    } AS kinds_30
    WITH centre_30, kinds_30, COLLECT {
      UNWIND kinds_30 AS each_30
      UNWIND range(0, size(each_30.ranked) - 1) AS turn_30
      WITH each_30, turn_30 ORDER BY turn_30, each_30.kind LIMIT $first_30
      RETURN each_30.ranked[turn_30]
    } AS shown_30
    RETURN {
      `nodes`: COLLECT {
        UNWIND shown_30 AS node_31
        RETURN CASE
          WHEN node_31:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Film` THEN {`__typename`: 'Film', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Person` THEN {`__typename`: 'Person', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Character` THEN {`__typename`: 'Character', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Event` THEN {`__typename`: 'Event', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_31)[0] + ':' + node_31.slug}
          WHEN node_31:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_31)[0] + ':' + node_31.slug}
        END AS row
      },
      `more`: COLLECT {
        UNWIND kinds_30 AS each_40
        WITH toUpper(each_40.kind) AS kind_40,
          each_40.count - size([node_40 IN shown_30 WHERE labels(node_40)[0] = each_40.kind]) AS count_40
        WHERE count_40 > 0
        RETURN {`kind`: kind_40, `count`: count_40} AS row
      }
    } AS row
  }[0] AS `people`,
  COLLECT {
    OPTIONAL MATCH (centre_43:`Film` {slug: $slug_43})
    WITH centre_43, COLLECT {
      MATCH (centre_43)--(near_43)
      WHERE labels(near_43)[0] IN $labels_43 AND near_43 <> centre_43
      WITH DISTINCT near_43
      WITH near_43, labels(near_43)[0] AS kind_43 ORDER BY COUNT { (near_43)--() } DESC, near_43.slug
      WITH kind_43, count(*) AS count_43, collect(near_43)[..$first_43] AS ranked_43
      RETURN {kind: kind_43, count: count_43, ranked: ranked_43} ORDER BY kind_43
    } AS kinds_43
    WITH centre_43, kinds_43, COLLECT {
      UNWIND kinds_43 AS each_43
      UNWIND range(0, size(each_43.ranked) - 1) AS turn_43
      WITH each_43, turn_43 ORDER BY turn_43, each_43.kind LIMIT $first_43
      RETURN each_43.ranked[turn_43]
    } AS shown_43
    RETURN {
      `centre`: CASE WHEN centre_43 IS NOT NULL THEN CASE
        WHEN centre_43:`Genre` THEN {`__typename`: 'Genre', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Film` THEN {`__typename`: 'Film', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Person` THEN {`__typename`: 'Person', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Character` THEN {`__typename`: 'Character', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Event` THEN {`__typename`: 'Event', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Scene` THEN {`__typename`: 'Scene', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Setting` THEN {`__typename`: 'Setting', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
        WHEN centre_43:`Theme` THEN {`__typename`: 'Theme', `id`: labels(centre_43)[0] + ':' + centre_43.slug}
      END END,
      `nodes`: COLLECT {
        UNWIND shown_43 AS node_52
        RETURN CASE
          WHEN node_52:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Film` THEN {`__typename`: 'Film', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Person` THEN {`__typename`: 'Person', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Character` THEN {`__typename`: 'Character', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Event` THEN {`__typename`: 'Event', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_52)[0] + ':' + node_52.slug}
          WHEN node_52:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_52)[0] + ':' + node_52.slug}
        END AS row
      },
      `relationships`: COLLECT {
        WITH [centre_43] + shown_43 AS drawn_61
        UNWIND range(0, size(drawn_61) - 2) AS place_61
        WITH drawn_61, place_61, drawn_61[place_61] AS one_61
        UNWIND drawn_61[place_61 + 1 ..] AS other_61
        MATCH (one_61)-[tie_61]-(other_61)
        WITH tie_61, startNode(tie_61) AS start_61, endNode(tie_61) AS end_61
        ORDER BY type(tie_61), labels(start_61)[0], start_61.slug, labels(end_61)[0], end_61.slug, elementId(tie_61)
        RETURN {`type`: type(tie_61)} AS row
      },
      `more`: COLLECT {
        UNWIND kinds_43 AS each_63
        WITH toUpper(each_63.kind) AS kind_63,
          each_63.count - size([node_63 IN shown_43 WHERE labels(node_63)[0] = each_63.kind]) AS count_63
        WHERE count_63 > 0
        RETURN {`count`: count_63} AS row
      }
    } AS row
  }[0] AS `unknown`
