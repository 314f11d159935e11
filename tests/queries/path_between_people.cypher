RETURN {
  `path`: COLLECT {
    MATCH (start_0:`Person` {slug: $start_0})
    MATCH (end_0:`Character` {slug: $end_0})
    MATCH path_0 = SHORTEST 1 (start_0)((near_0)--(far_0)
      WHERE (near_0 = start_0 OR labels(near_0)[0] IN $labels_0) AND (far_0 = end_0 OR labels(far_0)[0] IN $labels_0)){0,4}(end_0)
    RETURN {
      `length`: length(path_0),
      `nodes`: COLLECT {
        UNWIND nodes(path_0) AS node_2
        RETURN CASE
          WHEN node_2:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_2)[0] + ':' + node_2.slug}
          WHEN node_2:`Film` THEN {`__typename`: 'Film', `id`: labels(node_2)[0] + ':' + node_2.slug, `title`: node_2.`title`}
          WHEN node_2:`Person` THEN {`__typename`: 'Person', `id`: labels(node_2)[0] + ':' + node_2.slug, `name`: node_2.`name`}
          WHEN node_2:`Character` THEN {`__typename`: 'Character', `id`: labels(node_2)[0] + ':' + node_2.slug}
          WHEN node_2:`Event` THEN {`__typename`: 'Event', `id`: labels(node_2)[0] + ':' + node_2.slug}
          WHEN node_2:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_2)[0] + ':' + node_2.slug}
          WHEN node_2:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_2)[0] + ':' + node_2.slug}
          WHEN node_2:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_2)[0] + ':' + node_2.slug}
        END AS row
      },
      `hops`: COLLECT {
        UNWIND range(0, length(path_0) - 1) AS place_13
        WITH relationships(path_0)[place_13] AS hop_13, nodes(path_0)[place_13] AS start_13, nodes(path_0)[place_13 + 1] AS end_13
        RETURN {
          `relationship`: type(hop_13),
          `forward`: startNode(hop_13) = start_13,
          `detail`: coalesce(hop_13.kind, hop_13.how, hop_13.job, hop_13.role),
          `from`: CASE
            WHEN start_13:`Genre` THEN {`__typename`: 'Genre', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Film` THEN {`__typename`: 'Film', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Person` THEN {`__typename`: 'Person', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Character` THEN {`__typename`: 'Character', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Event` THEN {`__typename`: 'Event', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Scene` THEN {`__typename`: 'Scene', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Setting` THEN {`__typename`: 'Setting', `id`: labels(start_13)[0] + ':' + start_13.slug}
            WHEN start_13:`Theme` THEN {`__typename`: 'Theme', `id`: labels(start_13)[0] + ':' + start_13.slug}
          END,
          `to`: CASE
            WHEN end_13:`Genre` THEN {`__typename`: 'Genre', `id`: labels(end_13)[0] + ':' + end_13.slug}
            WHEN end_13:`Film` THEN {`__typename`: 'Film', `id`: labels(end_13)[0] + ':' + end_13.slug, `year`: end_13.`year`}
            WHEN end_13:`Person` THEN {`__typename`: 'Person', `id`: labels(end_13)[0] + ':' + end_13.slug}
            WHEN end_13:`Character` THEN {`__typename`: 'Character', `id`: labels(end_13)[0] + ':' + end_13.slug}
            WHEN end_13:`Event` THEN {`__typename`: 'Event', `id`: labels(end_13)[0] + ':' + end_13.slug}
            WHEN end_13:`Scene` THEN {`__typename`: 'Scene', `id`: labels(end_13)[0] + ':' + end_13.slug}
            WHEN end_13:`Setting` THEN {`__typename`: 'Setting', `id`: labels(end_13)[0] + ':' + end_13.slug}
            WHEN end_13:`Theme` THEN {`__typename`: 'Theme', `id`: labels(end_13)[0] + ':' + end_13.slug}
          END
        } AS row
      }
    } AS row
  }[0],
  `here`: COLLECT {
    MATCH (start_18:`Person` {slug: $start_18})
    MATCH (end_18:`Person` {slug: $end_18})
    MATCH path_18 = SHORTEST 1 (start_18)((near_18)--(far_18)
      WHERE (near_18 = start_18 OR labels(near_18)[0] IN $labels_18
        AND NOT (near_18:Setting AND near_18.kind IN ['COUNTRY', 'REGION']) AND COUNT { (near_18)--() } <= $busiest_18) AND (far_18 = end_18 OR labels(far_18)[0] IN $labels_18
        AND NOT (far_18:Setting AND far_18.kind IN ['COUNTRY', 'REGION']) AND COUNT { (far_18)--() } <= $busiest_18)){0,6}(end_18)
    RETURN {
      `length`: length(path_18),
      `nodes`: COLLECT {
        UNWIND nodes(path_18) AS node_19
        RETURN CASE
          WHEN node_19:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Film` THEN {`__typename`: 'Film', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Person` THEN {`__typename`: 'Person', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Character` THEN {`__typename`: 'Character', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Event` THEN {`__typename`: 'Event', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_19)[0] + ':' + node_19.slug}
          WHEN node_19:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_19)[0] + ':' + node_19.slug}
        END AS row
      },
      `hops`: COLLECT {
        UNWIND range(0, length(path_18) - 1) AS place_20
        WITH relationships(path_18)[place_20] AS hop_20, nodes(path_18)[place_20] AS start_20, nodes(path_18)[place_20 + 1] AS end_20
        RETURN {`relationship`: type(hop_20)} AS row
      }
    } AS row
  }[0],
  `nowhere`: COLLECT {
    MATCH (start_21:`Person` {slug: $start_21})
    MATCH (end_21:`Person` {slug: $end_21})
    MATCH path_21 = SHORTEST 1 (start_21)((near_21)--(far_21)
      WHERE (near_21 = start_21 OR labels(near_21)[0] IN $labels_21
        AND NOT (near_21:Setting AND near_21.kind IN ['COUNTRY', 'REGION']) AND COUNT { (near_21)--() } <= $busiest_21) AND (far_21 = end_21 OR labels(far_21)[0] IN $labels_21
        AND NOT (far_21:Setting AND far_21.kind IN ['COUNTRY', 'REGION']) AND COUNT { (far_21)--() } <= $busiest_21)){0,6}(end_21)
    RETURN {`length`: length(path_21)} AS row
  }[0],
  `too_far`: COLLECT {
    MATCH (start_22:`Person` {slug: $start_22})
    MATCH (end_22:`Character` {slug: $end_22})
    MATCH path_22 = SHORTEST 1 (start_22)((near_22)--(far_22)
      WHERE (near_22 = start_22 OR labels(near_22)[0] IN $labels_22
        AND NOT (near_22:Setting AND near_22.kind IN ['COUNTRY', 'REGION']) AND COUNT { (near_22)--() } <= $busiest_22) AND (far_22 = end_22 OR labels(far_22)[0] IN $labels_22
        AND NOT (far_22:Setting AND far_22.kind IN ['COUNTRY', 'REGION']) AND COUNT { (far_22)--() } <= $busiest_22)){0,1}(end_22)
    RETURN {`length`: length(path_22)} AS row
  }[0]
} AS answer
