RETURN
  COLLECT {
    MATCH (node_0:`Event` {slug: $slug_0})
    RETURN {
      `slug`: node_0.`slug`,
      `title`: node_0.`title`,
      `participants`: COLLECT {
        MATCH (node_0)<-[part_3:TAKES_PART_IN]-(character_3:Character)
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
            MATCH (it_9)-[:SET_IN]->(it_11:Setting)
            WITH it_11 ORDER BY it_11.name, it_11.slug
            RETURN {
              `id`: labels(it_11)[0] + ':' + it_11.slug,
              `slug`: it_11.`slug`,
              `name`: it_11.`name`,
              `description`: it_11.`description`
            } AS row
          }[0]
        } AS row
      },
      `causedBy`: COLLECT {
        MATCH path_16 = (node_0)(()<-[:CAUSES]-()){1,3}(event_16:Event)
        WHERE event_16 <> node_0

        WITH event_16, path_16 ORDER BY length(path_16)
        WITH event_16, collect(path_16)[0] AS shortest_16
        WITH event_16, length(shortest_16) AS depth_16, last(relationships(shortest_16)).how AS how_16
        ORDER BY depth_16, event_16.storyRank, event_16.slug
        RETURN {
          `event`: {
            `slug`: event_16.`slug`,
            `title`: event_16.`title`,
            `storyTime`: event_16.`storyTime`,
            `themes`: COLLECT {
              MATCH (event_16)-[:SHOWS]->(it_20:Theme)
              WITH it_20 ORDER BY it_20.name, it_20.slug
              RETURN {`slug`: it_20.`slug`} AS row
            }
          },
          `how`: how_16,
          `depth`: depth_16
        } AS row
      }
    } AS row
  }[0] AS `event`,
  COLLECT {
    MATCH (node_24:`Event` {slug: $slug_24})
    RETURN {
      `parts`: COLLECT {
        MATCH (node_24)<-[:PART_OF]-(it_25:Event)
        WITH it_25 ORDER BY it_25.storyRank, it_25.slug
        RETURN {`title`: it_25.`title`, `storyTime`: it_25.`storyTime`} AS row
      }
    } AS row
  }[0] AS `wedding`
