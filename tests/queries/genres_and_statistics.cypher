RETURN {
  `genres`: COLLECT {
    MATCH (it_0:Genre)
    WITH it_0 ORDER BY it_0.name, it_0.slug
    RETURN {
      `name`: it_0.`name`,
      `films`: COLLECT {
        WITH COLLECT {
          MATCH (it_0)<-[:HAS_GENRE]-(node_2:Film)
          WHERE node_2.title IS NOT NULL
          WITH node_2 ORDER BY node_2.title, node_2.slug LIMIT $size_2 + 1
          RETURN {node: node_2}
        } AS found_2
        WITH found_2[..$size_2] AS page_2, size(found_2) > $size_2 AS more_2
        RETURN {
          `totalCount`: COUNT { (it_0)<-[:HAS_GENRE]-() },
          `nodes`: COLLECT {
            UNWIND page_2 AS row_4
            WITH row_4, row_4.node AS node_4, row_4.edge AS edge_4
            RETURN {`title`: node_4.`title`} AS row
          }
        } AS row
      }[0]
    } AS row
  },
  `statistics`: {
    `nodes`: COLLECT {
      UNWIND [{name: 'Film', count: COUNT { MATCH (:`Film`) }},
        {name: 'Person', count: COUNT { MATCH (:`Person`) }},
        {name: 'Character', count: COUNT { MATCH (:`Character`) }},
        {name: 'Event', count: COUNT { MATCH (:`Event`) }},
        {name: 'Scene', count: COUNT { MATCH (:`Scene`) }},
        {name: 'Strand', count: COUNT { MATCH (:`Strand`) }},
        {name: 'Setting', count: COUNT { MATCH (:`Setting`) }},
        {name: 'Theme', count: COUNT { MATCH (:`Theme`) }},
        {name: 'Genre', count: COUNT { MATCH (:`Genre`) }},
        {name: 'Source', count: COUNT { MATCH (:`Source`) }}] AS counted_6
      RETURN {`name`: counted_6.`name`, `count`: counted_6.`count`} AS row
    },
    `relationships`: COLLECT {
      UNWIND [{name: 'ACTED_IN', count: COUNT { MATCH ()-[:`ACTED_IN`]->() }},
        {name: 'DIRECTED', count: COUNT { MATCH ()-[:`DIRECTED`]->() }},
        {name: 'WROTE', count: COUNT { MATCH ()-[:`WROTE`]->() }},
        {name: 'PRODUCED', count: COUNT { MATCH ()-[:`PRODUCED`]->() }},
        {name: 'WORKED_ON', count: COUNT { MATCH ()-[:`WORKED_ON`]->() }},
        {name: 'PORTRAYS', count: COUNT { MATCH ()-[:`PORTRAYS`]->() }},
        {name: 'APPEARS_IN', count: COUNT { MATCH ()-[:`APPEARS_IN`]->() }},
        {name: 'LINKED_TO', count: COUNT { MATCH ()-[:`LINKED_TO`]->() }},
        {name: 'TAKES_PART_IN', count: COUNT { MATCH ()-[:`TAKES_PART_IN`]->() }},
        {name: 'HAS_EVENT', count: COUNT { MATCH ()-[:`HAS_EVENT`]->() }},
        {name: 'HAS_SCENE', count: COUNT { MATCH ()-[:`HAS_SCENE`]->() }},
        {name: 'HAS_STRAND', count: COUNT { MATCH ()-[:`HAS_STRAND`]->() }},
        {name: 'TELLS', count: COUNT { MATCH ()-[:`TELLS`]->() }},
        {name: 'PRECEDES', count: COUNT { MATCH ()-[:`PRECEDES`]->() }},
        {name: 'SIMULTANEOUS_WITH', count: COUNT { MATCH ()-[:`SIMULTANEOUS_WITH`]->() }},
        {name: 'PART_OF', count: COUNT { MATCH ()-[:`PART_OF`]->() }},
        {name: 'CAUSES', count: COUNT { MATCH ()-[:`CAUSES`]->() }},
        {name: 'NEXT_ON_SCREEN', count: COUNT { MATCH ()-[:`NEXT_ON_SCREEN`]->() }},
        {name: 'SET_IN', count: COUNT { MATCH ()-[:`SET_IN`]->() }},
        {name: 'IN_STRAND', count: COUNT { MATCH ()-[:`IN_STRAND`]->() }},
        {name: 'SHOWS', count: COUNT { MATCH ()-[:`SHOWS`]->() }},
        {name: 'EXPLORES', count: COUNT { MATCH ()-[:`EXPLORES`]->() }},
        {name: 'TAKES_PLACE_IN', count: COUNT { MATCH ()-[:`TAKES_PLACE_IN`]->() }},
        {name: 'BROADER', count: COUNT { MATCH ()-[:`BROADER`]->() }},
        {name: 'HAS_GENRE', count: COUNT { MATCH ()-[:`HAS_GENRE`]->() }},
        {name: 'RELATED_TO', count: COUNT { MATCH ()-[:`RELATED_TO`]->() }},
        {name: 'DESCRIBED_BY', count: COUNT { MATCH ()-[:`DESCRIBED_BY`]->() }}] AS counted_9
      RETURN {`name`: counted_9.`name`, `count`: counted_9.`count`} AS row
    }
  }
} AS answer
