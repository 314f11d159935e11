RETURN
  COLLECT {
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
        MATCH (node_0)<-[:HAS_EVENT]-(it_12:Film)
        WITH it_12 ORDER BY it_12.name, it_12.slug
        RETURN {`title`: it_12.`title`} AS row
      }[0],
      `setting`: COLLECT {
        MATCH (node_0)-[:SET_IN]->(it_14:Setting)
        WITH it_14 ORDER BY it_14.name, it_14.slug
        RETURN {`name`: it_14.`name`} AS row
      }[0],
      `participants`: COLLECT {
        MATCH (node_0)<-[part_16:TAKES_PART_IN]-(character_16:Character)
        WITH part_16, character_16 ORDER BY character_16.name, character_16.slug
        RETURN {`character`: {`name`: character_16.`name`}, `role`: part_16.`role`} AS row
      },
      `themes`: COLLECT {
        MATCH (node_0)-[:SHOWS]->(it_19:Theme)
        WITH it_19 ORDER BY it_19.name, it_19.slug
        RETURN {`name`: it_19.`name`} AS row
      },
      `scenes`: COLLECT {
        MATCH (node_0)<-[:TELLS]-(it_21:Scene)
        WITH it_21 ORDER BY it_21.screenPosition, it_21.slug
        RETURN {
          `slug`: it_21.`slug`,
          `screenPosition`: it_21.`screenPosition`,
          `viewpoint`: COLLECT {
            MATCH (character_24:Character {slug: it_21.viewpoint})
            RETURN {`name`: character_24.`name`} AS row
          }[0],
          `events`: COLLECT {
            MATCH (it_21)-[telling_26:TELLS]->(event_26:Event)
            WITH event_26 ORDER BY telling_26.ordinal
            RETURN {`title`: event_26.`title`} AS row
          }
        } AS row
      },
      `strand`: COLLECT {
        MATCH (node_0)-[:IN_STRAND]->(it_28:Strand)
        WITH it_28 ORDER BY it_28.name, it_28.slug
        RETURN {`name`: it_28.`name`} AS row
      }[0],
      `simultaneousWith`: COLLECT {
        MATCH (node_0)-[:SIMULTANEOUS_WITH]-{1,10}(it_30:Event) WHERE it_30 <> node_0 WITH DISTINCT it_30
        WITH it_30 ORDER BY it_30.title, it_30.slug
        RETURN {`title`: it_30.`title`} AS row
      },
      `parts`: COLLECT {
        MATCH (node_0)<-[:PART_OF]-(it_32:Event)
        WITH it_32 ORDER BY it_32.storyRank, it_32.slug
        RETURN {`title`: it_32.`title`} AS row
      },
      `causes`: COLLECT {
        MATCH path_34 = (node_0)(()-[:CAUSES]->()){1,3}(event_34:Event)
        WHERE event_34 <> node_0

        WITH event_34, path_34 ORDER BY length(path_34)
        WITH event_34, collect(path_34)[0] AS shortest_34
        WITH event_34, length(shortest_34) AS depth_34, last(relationships(shortest_34)).how AS how_34
        ORDER BY depth_34, event_34.storyRank, event_34.slug
        RETURN {`event`: {`title`: event_34.`title`}, `how`: how_34, `depth`: depth_34} AS row
      },
      `causedBy`: COLLECT {
        MATCH path_38 = (node_0)(()<-[:CAUSES]-()){1,1}(event_38:Event)
        WHERE event_38 <> node_0

        WITH event_38, path_38 ORDER BY length(path_38)
        WITH event_38, collect(path_38)[0] AS shortest_38
        WITH event_38, length(shortest_38) AS depth_38, last(relationships(shortest_38)).how AS how_38
        ORDER BY depth_38, event_38.storyRank, event_38.slug
        RETURN {`event`: {`title`: event_38.`title`}, `how`: how_38, `depth`: depth_38} AS row
      }
    } AS row
  }[0] AS `event`
