RETURN {
  `neighbourhood`: COLLECT {
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
        WITH [centre_0] + shown_0 AS drawn_14
        UNWIND range(0, size(drawn_14) - 2) AS place_14
        WITH drawn_14, place_14, drawn_14[place_14] AS one_14
        UNWIND drawn_14[place_14 + 1 ..] AS other_14
        MATCH (one_14)-[tie_14]-(other_14)
        WITH tie_14, startNode(tie_14) AS start_14, endNode(tie_14) AS end_14
        ORDER BY type(tie_14), labels(start_14)[0], start_14.slug, labels(end_14)[0], end_14.slug, elementId(tie_14)
        RETURN {
          `from`: labels(start_14)[0] + ':' + start_14.slug,
          `to`: labels(end_14)[0] + ':' + end_14.slug,
          `type`: type(tie_14),
          `detail`: coalesce(tie_14.kind, tie_14.how, tie_14.job, tie_14.role)
        } AS row
      },
      `more`: COLLECT {
        UNWIND kinds_0 AS each_19
        WITH toUpper(each_19.kind) AS kind_19,
          each_19.count - size([node_19 IN shown_0 WHERE labels(node_19)[0] = each_19.kind]) AS count_19
        WHERE count_19 > 0
        RETURN {`kind`: kind_19, `count`: count_19} AS row
      }
    } AS row
  }[0],
  `people`: COLLECT {
    OPTIONAL MATCH (centre_22:`Film` {slug: $slug_22})
    WITH centre_22, COLLECT {
      MATCH (centre_22)--(near_22)
      WHERE labels(near_22)[0] IN $labels_22 AND near_22 <> centre_22
      WITH DISTINCT near_22
      WITH near_22, labels(near_22)[0] AS kind_22 ORDER BY COUNT { (near_22)--() } DESC, near_22.slug
      WITH kind_22, count(*) AS count_22, collect(near_22)[..$first_22] AS ranked_22
      RETURN {kind: kind_22, count: count_22, ranked: ranked_22} ORDER BY kind_22
    } AS kinds_22
    WITH centre_22, kinds_22, COLLECT {
      UNWIND kinds_22 AS each_22
      UNWIND range(0, size(each_22.ranked) - 1) AS turn_22
      WITH each_22, turn_22 ORDER BY turn_22, each_22.kind LIMIT $first_22
      RETURN each_22.ranked[turn_22]
    } AS shown_22
    RETURN {
      `nodes`: COLLECT {
        UNWIND shown_22 AS node_23
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
      `more`: COLLECT {
        UNWIND kinds_22 AS each_19
        WITH toUpper(each_19.kind) AS kind_19,
          each_19.count - size([node_19 IN shown_22 WHERE labels(node_19)[0] = each_19.kind]) AS count_19
        WHERE count_19 > 0
        RETURN {`kind`: kind_19, `count`: count_19} AS row
      }
    } AS row
  }[0],
  `unknown`: COLLECT {
    OPTIONAL MATCH (centre_24:`Film` {slug: $slug_24})
    WITH centre_24, COLLECT {
      MATCH (centre_24)--(near_24)
      WHERE labels(near_24)[0] IN $labels_24 AND near_24 <> centre_24
      WITH DISTINCT near_24
      WITH near_24, labels(near_24)[0] AS kind_24 ORDER BY COUNT { (near_24)--() } DESC, near_24.slug
      WITH kind_24, count(*) AS count_24, collect(near_24)[..$first_24] AS ranked_24
      RETURN {kind: kind_24, count: count_24, ranked: ranked_24} ORDER BY kind_24
    } AS kinds_24
    WITH centre_24, kinds_24, COLLECT {
      UNWIND kinds_24 AS each_24
      UNWIND range(0, size(each_24.ranked) - 1) AS turn_24
      WITH each_24, turn_24 ORDER BY turn_24, each_24.kind LIMIT $first_24
      RETURN each_24.ranked[turn_24]
    } AS shown_24
    RETURN {
      `centre`: CASE WHEN centre_24 IS NOT NULL THEN CASE
        WHEN centre_24:`Genre` THEN {`__typename`: 'Genre', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Film` THEN {`__typename`: 'Film', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Person` THEN {`__typename`: 'Person', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Character` THEN {`__typename`: 'Character', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Event` THEN {`__typename`: 'Event', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Scene` THEN {`__typename`: 'Scene', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Setting` THEN {`__typename`: 'Setting', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
        WHEN centre_24:`Theme` THEN {`__typename`: 'Theme', `id`: labels(centre_24)[0] + ':' + centre_24.slug}
      END END,
      `nodes`: COLLECT {
        UNWIND shown_24 AS node_23
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
        WITH [centre_24] + shown_24 AS drawn_25
        UNWIND range(0, size(drawn_25) - 2) AS place_25
        WITH drawn_25, place_25, drawn_25[place_25] AS one_25
        UNWIND drawn_25[place_25 + 1 ..] AS other_25
        MATCH (one_25)-[tie_25]-(other_25)
        WITH tie_25, startNode(tie_25) AS start_25, endNode(tie_25) AS end_25
        ORDER BY type(tie_25), labels(start_25)[0], start_25.slug, labels(end_25)[0], end_25.slug, elementId(tie_25)
        RETURN {`type`: type(tie_25)} AS row
      },
      `more`: COLLECT {
        UNWIND kinds_24 AS each_26
        WITH toUpper(each_26.kind) AS kind_26,
          each_26.count - size([node_26 IN shown_24 WHERE labels(node_26)[0] = each_26.kind]) AS count_26
        WHERE count_26 > 0
        RETURN {`count`: count_26} AS row
      }
    } AS row
  }[0]
} AS answer
