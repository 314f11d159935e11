RETURN {
  `event`: COLLECT {
    MATCH (node_0:`Event` {slug: $slug_0})
    RETURN {
      `id`: labels(node_0)[0] + ':' + node_0.slug,
      `title`: node_0.`title`,
      `description`: node_0.`description`,
      `kind`: node_0.`kind`,
      `reality`: node_0.`reality`,
      `spoiler`: node_0.`spoiler`,
      `storyTime`: node_0.`storyTime`,
      `storyRank`: node_0.`storyRank`,
      `storyRankMin`: node_0.`storyRankMin`,
      `storyRankMax`: node_0.`storyRankMax`,
      `orderEstablished`: node_0.`orderEstablished`,
      `film`: COLLECT {
        MATCH (node_0)<-[:HAS_EVENT]-(it_12)
        WITH it_12 ORDER BY it_12.name, it_12.slug
        RETURN {`title`: it_12.`title`} AS row
      }[0],
      `setting`: COLLECT {
        MATCH (node_0)-[:SET_IN]->(it_14)
        WITH it_14 ORDER BY it_14.name, it_14.slug
        RETURN {`name`: it_14.`name`} AS row
      }[0],
      `participants`: COLLECT {
        MATCH (node_0)<-[part_16:TAKES_PART_IN]-(character_16)
        WITH part_16, character_16 ORDER BY character_16.name, character_16.slug
        RETURN {`character`: {`name`: character_16.`name`}, `role`: part_16.`role`} AS row
      },
      `themes`: COLLECT {
        MATCH (node_0)-[:SHOWS]->(it_19)
        WITH it_19 ORDER BY it_19.name, it_19.slug
        RETURN {`name`: it_19.`name`} AS row
      },
      `scenes`: COLLECT {
        MATCH (node_0)<-[:TELLS]-(it_21)
        WITH it_21 ORDER BY it_21.screenPosition, it_21.slug
        RETURN {
          `slug`: it_21.`slug`,
          `screenPosition`: it_21.`screenPosition`,
          `viewpoint`: COLLECT {
            MATCH (character_24:Character {slug: it_21.viewpoint})
            RETURN {`name`: character_24.`name`} AS row
          }[0],
          `events`: COLLECT {
            MATCH (it_21)-[telling_25:TELLS]->(event_25)
            WITH event_25 ORDER BY telling_25.ordinal
            RETURN {`title`: event_25.`title`} AS row
          }
        } AS row
      },
      `strand`: COLLECT {
        MATCH (node_0)-[:IN_STRAND]->(it_26)
        WITH it_26 ORDER BY it_26.name, it_26.slug
        RETURN {`name`: it_26.`name`} AS row
      }[0],
      `simultaneousWith`: COLLECT {
        MATCH (node_0)-[:SIMULTANEOUS_WITH]-{1,10}(it_28:Event) WHERE it_28 <> node_0 WITH DISTINCT it_28
        WITH it_28 ORDER BY it_28.title, it_28.slug
        RETURN {`title`: it_28.`title`} AS row
      },
      `parts`: COLLECT {
        MATCH (node_0)<-[:PART_OF]-(it_29)
        WITH it_29 ORDER BY it_29.storyRank, it_29.slug
        RETURN {`title`: it_29.`title`} AS row
      },
      `causes`: COLLECT {
        MATCH path_30 = (node_0)(()-[:CAUSES]->()){1,3}(event_30:Event)
        WHERE event_30 <> node_0

        WITH event_30, path_30 ORDER BY length(path_30)
        WITH event_30, collect(path_30)[0] AS shortest_30
        WITH event_30, length(shortest_30) AS depth_30, last(relationships(shortest_30)).how AS how_30
        ORDER BY depth_30, event_30.storyRank, event_30.slug
        RETURN {`event`: {`title`: event_30.`title`}, `how`: how_30, `depth`: depth_30} AS row
      },
      `causedBy`: COLLECT {
        MATCH path_33 = (node_0)(()<-[:CAUSES]-()){1,1}(event_33:Event)
        WHERE event_33 <> node_0

        WITH event_33, path_33 ORDER BY length(path_33)
        WITH event_33, collect(path_33)[0] AS shortest_33
        WITH event_33, length(shortest_33) AS depth_33, last(relationships(shortest_33)).how AS how_33
        ORDER BY depth_33, event_33.storyRank, event_33.slug
        RETURN {`event`: {`title`: event_33.`title`}, `how`: how_33, `depth`: depth_33} AS row
      }
    } AS row
  }[0]
} AS answer
