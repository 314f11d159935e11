RETURN {
  `film`: COLLECT {
    MATCH (node_0:`Film` {slug: $slug_0})
    RETURN {
      `hidden`: CASE WHEN $reveal_1 THEN node_0.plot END,
      `told`: CASE WHEN $reveal_2 THEN node_0.plot END,
      `synopsis`: node_0.`synopsis`
    } AS row
  }[0]
} AS answer
