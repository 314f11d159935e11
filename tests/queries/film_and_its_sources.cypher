RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `title`: node_0.`title`,
      `budgetUsd`: node_0.`budgetUsd`,
      `updatedAt`: toString(node_0.`updatedAt`),
      `sources`: COLLECT {
        MATCH (node_0)-[:DESCRIBED_BY]->(it_4)
        WITH it_4 ORDER BY it_4.slug, it_4.slug
        RETURN {`title`: it_4.`title`, `updatedAt`: toString(it_4.`updatedAt`)} AS row
      }
    } AS row
  }[0]
} AS answer
