RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `protagonists`: COLLECT {
        MATCH (node_0)<-[appears_1:APPEARS_IN]-(character_1)
        WHERE $roles_1 IS NULL OR appears_1.role IN $roles_1
        WITH character_1
        ORDER BY CASE appears_1.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
          appears_1.billing, character_1.name, character_1.slug
        RETURN {
          `name`: character_1.`name`,
          `aliases`: coalesce(character_1.`aliases`, []),
          `arc`: character_1.`arc`
        } AS row
      },
      `antagonists`: COLLECT {
        MATCH (node_0)<-[appears_5:APPEARS_IN]-(character_5)
        WHERE $roles_5 IS NULL OR appears_5.role IN $roles_5
        WITH character_5
        ORDER BY CASE appears_5.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
          appears_5.billing, character_5.name, character_5.slug
        RETURN {
          `name`: character_5.`name`,
          `role`: COLLECT { MATCH (character_5)-[appears_6:APPEARS_IN]->(:Film) RETURN appears_6.role ORDER BY appears_6.billing }[0]
        } AS row
      },
      `others`: COLLECT {
        MATCH (node_0)<-[appears_7:APPEARS_IN]-(character_7)
        WHERE $roles_7 IS NULL OR appears_7.role IN $roles_7
        WITH character_7
        ORDER BY CASE appears_7.role WHEN 'PROTAGONIST' THEN 0 WHEN 'ANTAGONIST' THEN 1 WHEN 'SUPPORTING' THEN 2 ELSE 3 END,
          appears_7.billing, character_7.name, character_7.slug
        RETURN {
          `name`: character_7.`name`,
          `role`: COLLECT { MATCH (character_7)-[appears_6:APPEARS_IN]->(:Film) RETURN appears_6.role ORDER BY appears_6.billing }[0]
        } AS row
      }
    } AS row
  }[0]
} AS answer
