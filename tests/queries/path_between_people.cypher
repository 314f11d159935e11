RETURN
  COLLECT {
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
  }[0] AS `path`,
  COLLECT {
    MATCH (start_34:`Person` {slug: $start_34})
    MATCH (end_34:`Person` {slug: $end_34})
    MATCH path_34 = SHORTEST 1 (start_34)((near_34)--(far_34)
      WHERE (near_34 = start_34 OR labels(near_34)[0] IN $labels_34
        AND NOT (near_34:Setting AND near_34.kind IN ['COUNTRY', 'REGION']) AND COUNT { (near_34)--() } <= $busiest_34) AND (far_34 = end_34 OR labels(far_34)[0] IN $labels_34
        AND NOT (far_34:Setting AND far_34.kind IN ['COUNTRY', 'REGION']) AND COUNT { (far_34)--() } <= $busiest_34)){0,6}(end_34)
    RETURN {
      `length`: length(path_34),
      `nodes`: COLLECT {
        UNWIND nodes(path_34) AS node_36
        RETURN CASE
          WHEN node_36:`Genre` THEN {`__typename`: 'Genre', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Film` THEN {`__typename`: 'Film', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Person` THEN {`__typename`: 'Person', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Character` THEN {`__typename`: 'Character', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Event` THEN {`__typename`: 'Event', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Scene` THEN {`__typename`: 'Scene', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Setting` THEN {`__typename`: 'Setting', `id`: labels(node_36)[0] + ':' + node_36.slug}
          WHEN node_36:`Theme` THEN {`__typename`: 'Theme', `id`: labels(node_36)[0] + ':' + node_36.slug}
        END AS row
      },
      `hops`: COLLECT {
        UNWIND range(0, length(path_34) - 1) AS place_45
        WITH relationships(path_34)[place_45] AS hop_45, nodes(path_34)[place_45] AS start_45, nodes(path_34)[place_45 + 1] AS end_45
        RETURN {`relationship`: type(hop_45)} AS row
      }
    } AS row
  }[0] AS `here`,
  COLLECT {
    MATCH (start_47:`Person` {slug: $start_47})
    MATCH (end_47:`Person` {slug: $end_47})
    MATCH path_47 = SHORTEST 1 (start_47)((near_47)--(far_47)
      WHERE (near_47 = start_47 OR labels(near_47)[0] IN $labels_47
        AND NOT (near_47:Setting AND near_47.kind IN ['COUNTRY', 'REGION']) AND COUNT { (near_47)--() } <= $busiest_47) AND (far_47 = end_47 OR labels(far_47)[0] IN $labels_47
        AND NOT (far_47:Setting AND far_47.kind IN ['COUNTRY', 'REGION']) AND COUNT { (far_47)--() } <= $busiest_47)){0,6}(end_47)
    RETURN {`length`: length(path_47)} AS row
  }[0] AS `nowhere`,
  COLLECT {
    MATCH (start_49:`Person` {slug: $start_49})
    MATCH (end_49:`Character` {slug: $end_49})
    MATCH path_49 = SHORTEST 1 (start_49)((near_49)--(far_49)
      WHERE (near_49 = start_49 OR labels(near_49)[0] IN $labels_49
        AND NOT (near_49:Setting AND near_49.kind IN ['COUNTRY', 'REGION']) AND COUNT { (near_49)--() } <= $busiest_49) AND (far_49 = end_49 OR labels(far_49)[0] IN $labels_49
        AND NOT (far_49:Setting AND far_49.kind IN ['COUNTRY', 'REGION']) AND COUNT { (far_49)--() } <= $busiest_49)){0,1}(end_49)
    RETURN {`length`: length(path_49)} AS row
  }[0] AS `too_far`
