RETURN
  COLLECT {
    MATCH (node_0:`Character` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `description`: node_0.`description`,
      `role`: COLLECT { MATCH (node_0)-[appears_3:APPEARS_IN]->(:Film) RETURN appears_3.role ORDER BY appears_3.billing }[0],
      `films`: COLLECT {
        MATCH (node_0)-[:APPEARS_IN]->(it_4:Film)
        WITH it_4 ORDER BY it_4.year, it_4.slug
        RETURN {`title`: it_4.`title`} AS row
      },
      `portrayals`: COLLECT {
        MATCH (person_6:Person)-[portrays_6:PORTRAYS]->(node_0)
        MATCH (film_6:Film {slug: portrays_6.filmSlug})
        WITH person_6, film_6 ORDER BY film_6.year, film_6.slug, person_6.name, person_6.slug
        RETURN {`person`: {`name`: person_6.`name`}, `film`: {`title`: film_6.`title`}} AS row
      },
      `shown`: COLLECT {
        MATCH (node_0)-[:TAKES_PART_IN]->(event_9:Event)
        OPTIONAL MATCH (event_9)<-[:TELLS]-(scene_9:Scene)
        WITH event_9, min(scene_9.screenPosition) AS shown_9
        ORDER BY split(event_9.slug, '/')[0], shown_9, event_9.storyRank, event_9.slug
        RETURN {`title`: event_9.`title`} AS row
      },
      `happened`: COLLECT {
        MATCH (node_0)-[:TAKES_PART_IN]->(event_11:Event)
        WITH event_11 ORDER BY split(event_11.slug, '/')[0], event_11.storyRank, event_11.slug
        RETURN {`title`: event_11.`title`} AS row
      },
      `links`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_13:LINKED_TO]-(other_13:Character)
            RETURN {
              character: other_13, kind: link_13.kind, description: link_13.description, strength: link_13.strength,
              outgoing: startNode(link_13) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_13:Event)<-[:TAKES_PART_IN]-(other_13:Character)
            WHERE other_13 <> node_0 AND NOT EXISTS { (node_0)-[:LINKED_TO]-(other_13) }
            WITH other_13, count(DISTINCT event_13) AS shared_13
            RETURN {character: other_13, kind: 'SHARED_EVENT', strength: toFloat(shared_13)
              / (COUNT { (node_0)-[:TAKES_PART_IN]->() } + COUNT { (other_13)-[:TAKES_PART_IN]->() } - shared_13)}
          } AS tie_13
        WITH tie_13, tie_13.character AS character_13, node_0 AS one_13
        WHERE $kinds_13 IS NULL OR tie_13.kind IN $kinds_13
        WITH tie_13, character_13, one_13
        ORDER BY coalesce(tie_13.strength, 0.0) DESC, character_13.slug, tie_13.kind LIMIT $first_13
        RETURN {`character`: {`name`: character_13.`name`}, `kind`: tie_13.`kind`, `strength`: tie_13.`strength`} AS row
      }
    } AS row
  }[0] AS `character`
