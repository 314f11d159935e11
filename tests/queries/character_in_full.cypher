RETURN {
  `character`: COLLECT {
    MATCH (node_0:`Character` {slug: $slug_0})
    RETURN {
      `name`: node_0.`name`,
      `description`: node_0.`description`,
      `role`: COLLECT { MATCH (node_0)-[appears_3:APPEARS_IN]->(:Film) RETURN appears_3.role ORDER BY appears_3.billing }[0],
      `films`: COLLECT {
        MATCH (node_0)-[:APPEARS_IN]->(it_4)
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
        MATCH (node_0)-[:TAKES_PART_IN]->(event_8)
        OPTIONAL MATCH (event_8)<-[:TELLS]-(scene_8)
        WITH event_8, min(scene_8.screenPosition) AS shown_8
        ORDER BY split(event_8.slug, '/')[0], shown_8, event_8.storyRank, event_8.slug
        RETURN {`title`: event_8.`title`} AS row
      },
      `happened`: COLLECT {
        MATCH (node_0)-[:TAKES_PART_IN]->(event_10)
        WITH event_10 ORDER BY split(event_10.slug, '/')[0], event_10.storyRank, event_10.slug
        RETURN {`title`: event_10.`title`} AS row
      },
      `links`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_11:LINKED_TO]-(other_11)
            RETURN {
              character: other_11, kind: link_11.kind, description: link_11.description, strength: link_11.strength,
              outgoing: startNode(link_11) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_11)<-[:TAKES_PART_IN]-(other_11)
            WHERE other_11 <> node_0 AND NOT EXISTS { (node_0)-[:LINKED_TO]-(other_11) }
            WITH other_11, count(DISTINCT event_11) AS shared_11
            RETURN {character: other_11, kind: 'SHARED_EVENT', strength: toFloat(shared_11)
              / (COUNT { (node_0)-[:TAKES_PART_IN]->() } + COUNT { (other_11)-[:TAKES_PART_IN]->() } - shared_11)}
          } AS tie_11
        WITH tie_11, tie_11.character AS character_11, node_0 AS one_11
        WHERE $kinds_11 IS NULL OR tie_11.kind IN $kinds_11
        WITH tie_11, character_11, one_11
        ORDER BY coalesce(tie_11.strength, 0.0) DESC, character_11.slug, tie_11.kind LIMIT $first_11
        RETURN {`character`: {`name`: character_11.`name`}, `kind`: tie_11.`kind`, `strength`: tie_11.`strength`} AS row
      }
    } AS row
  }[0]
} AS answer
