RETURN {
  `event`: COLLECT {
    MATCH (node_0:`Event` {slug: $slug_0})
    RETURN {
      `slug`: node_0.`slug`,
      `title`: node_0.`title`,
      `participants`: COLLECT {
        MATCH (node_0)<-[part_3:TAKES_PART_IN]-(character_3)
        WITH part_3, character_3 ORDER BY character_3.name, character_3.slug
        RETURN {
          `character`: {
            `id`: labels(character_3)[0] + ':' + character_3.slug,
            `slug`: character_3.`slug`,
            `name`: character_3.`name`,
            `aliases`: coalesce(character_3.`aliases`, [])
          },
          `role`: part_3.`role`
        } AS row
      },
      `simultaneousWith`: COLLECT {
        MATCH (node_0)-[:SIMULTANEOUS_WITH]-{1,10}(it_9:Event) WHERE it_9 <> node_0 WITH DISTINCT it_9
        WITH it_9 ORDER BY it_9.title, it_9.slug
        RETURN {
          `title`: it_9.`title`,
          `setting`: COLLECT {
            MATCH (it_9)-[:SET_IN]->(it_10)
            WITH it_10 ORDER BY it_10.name, it_10.slug
            RETURN {
              `id`: labels(it_10)[0] + ':' + it_10.slug,
              `slug`: it_10.`slug`,
              `name`: it_10.`name`,
              `description`: it_10.`description`
            } AS row
          }[0]
        } AS row
      },
      `causedBy`: COLLECT {
        MATCH path_15 = (node_0)(()<-[:CAUSES]-()){1,3}(event_15:Event)
        WHERE event_15 <> node_0

        WITH event_15, path_15 ORDER BY length(path_15)
        WITH event_15, collect(path_15)[0] AS shortest_15
        WITH event_15, length(shortest_15) AS depth_15, last(relationships(shortest_15)).how AS how_15
        ORDER BY depth_15, event_15.storyRank, event_15.slug
        RETURN {
          `event`: {
            `slug`: event_15.`slug`,
            `title`: event_15.`title`,
            `storyTime`: event_15.`storyTime`,
            `themes`: COLLECT {
              MATCH (event_15)-[:SHOWS]->(it_17)
              WITH it_17 ORDER BY it_17.name, it_17.slug
              RETURN {`slug`: it_17.`slug`} AS row
            }
          },
          `how`: how_15,
          `depth`: depth_15
        } AS row
      }
    } AS row
  }[0],
  `wedding`: COLLECT {
    MATCH (node_21:`Event` {slug: $slug_21})
    RETURN {
      `parts`: COLLECT {
        MATCH (node_21)<-[:PART_OF]-(it_22)
        WITH it_22 ORDER BY it_22.storyRank, it_22.slug
        RETURN {`title`: it_22.`title`, `storyTime`: it_22.`storyTime`} AS row
      }
    } AS row
  }[0]
} AS answer
