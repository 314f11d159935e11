RETURN {
  `rick`: COLLECT {
    MATCH (node_0:`Character` {slug: $slug_0})
    RETURN {
      `loves`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_1:LINKED_TO]-(other_1)
            RETURN {
              character: other_1, kind: link_1.kind, description: link_1.description, strength: link_1.strength,
              outgoing: startNode(link_1) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_1)<-[:TAKES_PART_IN]-(other_1)
            WHERE other_1 <> node_0 AND NOT EXISTS { (node_0)-[:LINKED_TO]-(other_1) }
            WITH other_1, count(DISTINCT event_1) AS shared_1
            RETURN {character: other_1, kind: 'SHARED_EVENT', strength: toFloat(shared_1)
              / (COUNT { (node_0)-[:TAKES_PART_IN]->() } + COUNT { (other_1)-[:TAKES_PART_IN]->() } - shared_1)}
          } AS tie_1
        WITH tie_1, tie_1.character AS character_1, node_0 AS one_1
        WHERE $kinds_1 IS NULL OR tie_1.kind IN $kinds_1
        WITH tie_1, character_1, one_1
        ORDER BY coalesce(tie_1.strength, 0.0) DESC, character_1.slug, tie_1.kind LIMIT $first_1
        RETURN {
          `character`: {`name`: character_1.`name`},
          `kind`: tie_1.`kind`,
          `outgoing`: tie_1.`outgoing`,
          `strength`: tie_1.`strength`,
          `description`: tie_1.`description`
        } AS row
      },
      `friends`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_7:LINKED_TO]-(other_7)
            RETURN {
              character: other_7, kind: link_7.kind, description: link_7.description, strength: link_7.strength,
              outgoing: startNode(link_7) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_7)<-[:TAKES_PART_IN]-(other_7)
            WHERE other_7 <> node_0 AND NOT EXISTS { (node_0)-[:LINKED_TO]-(other_7) }
            WITH other_7, count(DISTINCT event_7) AS shared_7
            RETURN {character: other_7, kind: 'SHARED_EVENT', strength: toFloat(shared_7)
              / (COUNT { (node_0)-[:TAKES_PART_IN]->() } + COUNT { (other_7)-[:TAKES_PART_IN]->() } - shared_7)}
          } AS tie_7
        WITH tie_7, tie_7.character AS character_7, node_0 AS one_7
        WHERE $kinds_7 IS NULL OR tie_7.kind IN $kinds_7
        WITH tie_7, character_7, one_7
        ORDER BY coalesce(tie_7.strength, 0.0) DESC, character_7.slug, tie_7.kind LIMIT $first_7
        RETURN {
          `character`: {`name`: character_7.`name`},
          `kind`: tie_7.`kind`,
          `outgoing`: tie_7.`outgoing`,
          `strength`: tie_7.`strength`,
          `description`: tie_7.`description`
        } AS row
      },
      `rivals`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_8:LINKED_TO]-(other_8)
            RETURN {
              character: other_8, kind: link_8.kind, description: link_8.description, strength: link_8.strength,
              outgoing: startNode(link_8) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_8)<-[:TAKES_PART_IN]-(other_8)
            WHERE other_8 <> node_0 AND NOT EXISTS { (node_0)-[:LINKED_TO]-(other_8) }
            WITH other_8, count(DISTINCT event_8) AS shared_8
            RETURN {character: other_8, kind: 'SHARED_EVENT', strength: toFloat(shared_8)
              / (COUNT { (node_0)-[:TAKES_PART_IN]->() } + COUNT { (other_8)-[:TAKES_PART_IN]->() } - shared_8)}
          } AS tie_8
        WITH tie_8, tie_8.character AS character_8, node_0 AS one_8
        WHERE $kinds_8 IS NULL OR tie_8.kind IN $kinds_8
        WITH tie_8, character_8, one_8
        ORDER BY coalesce(tie_8.strength, 0.0) DESC, character_8.slug, tie_8.kind LIMIT $first_8
        RETURN {
          `character`: {`name`: character_8.`name`},
          `kind`: tie_8.`kind`,
          `outgoing`: tie_8.`outgoing`,
          `strength`: tie_8.`strength`,
          `description`: tie_8.`description`
        } AS row
      }
    } AS row
  }[0],
  `vito`: COLLECT {
    MATCH (node_9:`Character` {slug: $slug_9})
    RETURN {
      `family`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_9)-[link_10:LINKED_TO]-(other_10)
            RETURN {
              character: other_10, kind: link_10.kind, description: link_10.description, strength: link_10.strength,
              outgoing: startNode(link_10) = node_9
            }
          } + COLLECT {
            MATCH (node_9)-[:TAKES_PART_IN]->(event_10)<-[:TAKES_PART_IN]-(other_10)
            WHERE other_10 <> node_9 AND NOT EXISTS { (node_9)-[:LINKED_TO]-(other_10) }
            WITH other_10, count(DISTINCT event_10) AS shared_10
            RETURN {character: other_10, kind: 'SHARED_EVENT', strength: toFloat(shared_10)
              / (COUNT { (node_9)-[:TAKES_PART_IN]->() } + COUNT { (other_10)-[:TAKES_PART_IN]->() } - shared_10)}
          } AS tie_10
        WITH tie_10, tie_10.character AS character_10, node_9 AS one_10
        WHERE $kinds_10 IS NULL OR tie_10.kind IN $kinds_10
        WITH tie_10, character_10, one_10
        ORDER BY coalesce(tie_10.strength, 0.0) DESC, character_10.slug, tie_10.kind LIMIT $first_10
        RETURN {
          `character`: {`name`: character_10.`name`},
          `kind`: tie_10.`kind`,
          `outgoing`: tie_10.`outgoing`,
          `strength`: tie_10.`strength`,
          `description`: tie_10.`description`
        } AS row
      },
      `pupils`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_9)-[link_11:LINKED_TO]-(other_11)
            RETURN {
              character: other_11, kind: link_11.kind, description: link_11.description, strength: link_11.strength,
              outgoing: startNode(link_11) = node_9
            }
          } + COLLECT {
            MATCH (node_9)-[:TAKES_PART_IN]->(event_11)<-[:TAKES_PART_IN]-(other_11)
            WHERE other_11 <> node_9 AND NOT EXISTS { (node_9)-[:LINKED_TO]-(other_11) }
            WITH other_11, count(DISTINCT event_11) AS shared_11
            RETURN {character: other_11, kind: 'SHARED_EVENT', strength: toFloat(shared_11)
              / (COUNT { (node_9)-[:TAKES_PART_IN]->() } + COUNT { (other_11)-[:TAKES_PART_IN]->() } - shared_11)}
          } AS tie_11
        WITH tie_11, tie_11.character AS character_11, node_9 AS one_11
        WHERE $kinds_11 IS NULL OR tie_11.kind IN $kinds_11
        WITH tie_11, character_11, one_11
        ORDER BY coalesce(tie_11.strength, 0.0) DESC, character_11.slug, tie_11.kind LIMIT $first_11
        RETURN {
          `character`: {`name`: character_11.`name`},
          `kind`: tie_11.`kind`,
          `outgoing`: tie_11.`outgoing`,
          `strength`: tie_11.`strength`,
          `description`: tie_11.`description`
        } AS row
      },
      `allies`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_9)-[link_12:LINKED_TO]-(other_12)
            RETURN {
              character: other_12, kind: link_12.kind, description: link_12.description, strength: link_12.strength,
              outgoing: startNode(link_12) = node_9
            }
          } + COLLECT {
            MATCH (node_9)-[:TAKES_PART_IN]->(event_12)<-[:TAKES_PART_IN]-(other_12)
            WHERE other_12 <> node_9 AND NOT EXISTS { (node_9)-[:LINKED_TO]-(other_12) }
            WITH other_12, count(DISTINCT event_12) AS shared_12
            RETURN {character: other_12, kind: 'SHARED_EVENT', strength: toFloat(shared_12)
              / (COUNT { (node_9)-[:TAKES_PART_IN]->() } + COUNT { (other_12)-[:TAKES_PART_IN]->() } - shared_12)}
          } AS tie_12
        WITH tie_12, tie_12.character AS character_12, node_9 AS one_12
        WHERE $kinds_12 IS NULL OR tie_12.kind IN $kinds_12
        WITH tie_12, character_12, one_12
        ORDER BY coalesce(tie_12.strength, 0.0) DESC, character_12.slug, tie_12.kind LIMIT $first_12
        RETURN {
          `character`: {`name`: character_12.`name`},
          `kind`: tie_12.`kind`,
          `outgoing`: tie_12.`outgoing`,
          `strength`: tie_12.`strength`,
          `description`: tie_12.`description`
        } AS row
      },
      `enemies`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_9)-[link_13:LINKED_TO]-(other_13)
            RETURN {
              character: other_13, kind: link_13.kind, description: link_13.description, strength: link_13.strength,
              outgoing: startNode(link_13) = node_9
            }
          } + COLLECT {
            MATCH (node_9)-[:TAKES_PART_IN]->(event_13)<-[:TAKES_PART_IN]-(other_13)
            WHERE other_13 <> node_9 AND NOT EXISTS { (node_9)-[:LINKED_TO]-(other_13) }
            WITH other_13, count(DISTINCT event_13) AS shared_13
            RETURN {character: other_13, kind: 'SHARED_EVENT', strength: toFloat(shared_13)
              / (COUNT { (node_9)-[:TAKES_PART_IN]->() } + COUNT { (other_13)-[:TAKES_PART_IN]->() } - shared_13)}
          } AS tie_13
        WITH tie_13, tie_13.character AS character_13, node_9 AS one_13
        WHERE $kinds_13 IS NULL OR tie_13.kind IN $kinds_13
        WITH tie_13, character_13, one_13
        ORDER BY coalesce(tie_13.strength, 0.0) DESC, character_13.slug, tie_13.kind LIMIT $first_13
        RETURN {
          `character`: {`name`: character_13.`name`},
          `kind`: tie_13.`kind`,
          `outgoing`: tie_13.`outgoing`,
          `strength`: tie_13.`strength`,
          `description`: tie_13.`description`
        } AS row
      }
    } AS row
  }[0],
  `ben`: COLLECT {
    MATCH (node_14:`Character` {slug: $slug_14})
    RETURN {
      `colleagues`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_14)-[link_15:LINKED_TO]-(other_15)
            RETURN {
              character: other_15, kind: link_15.kind, description: link_15.description, strength: link_15.strength,
              outgoing: startNode(link_15) = node_14
            }
          } + COLLECT {
            MATCH (node_14)-[:TAKES_PART_IN]->(event_15)<-[:TAKES_PART_IN]-(other_15)
            WHERE other_15 <> node_14 AND NOT EXISTS { (node_14)-[:LINKED_TO]-(other_15) }
            WITH other_15, count(DISTINCT event_15) AS shared_15
            RETURN {character: other_15, kind: 'SHARED_EVENT', strength: toFloat(shared_15)
              / (COUNT { (node_14)-[:TAKES_PART_IN]->() } + COUNT { (other_15)-[:TAKES_PART_IN]->() } - shared_15)}
          } AS tie_15
        WITH tie_15, tie_15.character AS character_15, node_14 AS one_15
        WHERE $kinds_15 IS NULL OR tie_15.kind IN $kinds_15
        WITH tie_15, character_15, one_15
        ORDER BY coalesce(tie_15.strength, 0.0) DESC, character_15.slug, tie_15.kind LIMIT $first_15
        RETURN {
          `character`: {`name`: character_15.`name`},
          `kind`: tie_15.`kind`,
          `outgoing`: tie_15.`outgoing`,
          `strength`: tie_15.`strength`,
          `description`: tie_15.`description`
        } AS row
      },
      `acquaintances`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_14)-[link_16:LINKED_TO]-(other_16)
            RETURN {
              character: other_16, kind: link_16.kind, description: link_16.description, strength: link_16.strength,
              outgoing: startNode(link_16) = node_14
            }
          } + COLLECT {
            MATCH (node_14)-[:TAKES_PART_IN]->(event_16)<-[:TAKES_PART_IN]-(other_16)
            WHERE other_16 <> node_14 AND NOT EXISTS { (node_14)-[:LINKED_TO]-(other_16) }
            WITH other_16, count(DISTINCT event_16) AS shared_16
            RETURN {character: other_16, kind: 'SHARED_EVENT', strength: toFloat(shared_16)
              / (COUNT { (node_14)-[:TAKES_PART_IN]->() } + COUNT { (other_16)-[:TAKES_PART_IN]->() } - shared_16)}
          } AS tie_16
        WITH tie_16, tie_16.character AS character_16, node_14 AS one_16
        WHERE $kinds_16 IS NULL OR tie_16.kind IN $kinds_16
        WITH tie_16, character_16, one_16
        ORDER BY coalesce(tie_16.strength, 0.0) DESC, character_16.slug, tie_16.kind LIMIT $first_16
        RETURN {
          `character`: {`name`: character_16.`name`},
          `kind`: tie_16.`kind`,
          `outgoing`: tie_16.`outgoing`,
          `strength`: tie_16.`strength`,
          `description`: tie_16.`description`
        } AS row
      }
    } AS row
  }[0],
  `sera`: COLLECT {
    MATCH (node_17:`Character` {slug: $slug_17})
    RETURN {
      `harmedBy`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_17)-[link_18:LINKED_TO]-(other_18)
            RETURN {
              character: other_18, kind: link_18.kind, description: link_18.description, strength: link_18.strength,
              outgoing: startNode(link_18) = node_17
            }
          } + COLLECT {
            MATCH (node_17)-[:TAKES_PART_IN]->(event_18)<-[:TAKES_PART_IN]-(other_18)
            WHERE other_18 <> node_17 AND NOT EXISTS { (node_17)-[:LINKED_TO]-(other_18) }
            WITH other_18, count(DISTINCT event_18) AS shared_18
            RETURN {character: other_18, kind: 'SHARED_EVENT', strength: toFloat(shared_18)
              / (COUNT { (node_17)-[:TAKES_PART_IN]->() } + COUNT { (other_18)-[:TAKES_PART_IN]->() } - shared_18)}
          } AS tie_18
        WITH tie_18, tie_18.character AS character_18, node_17 AS one_18
        WHERE $kinds_18 IS NULL OR tie_18.kind IN $kinds_18
        WITH tie_18, character_18, one_18
        ORDER BY coalesce(tie_18.strength, 0.0) DESC, character_18.slug, tie_18.kind LIMIT $first_18
        RETURN {
          `character`: {`name`: character_18.`name`},
          `kind`: tie_18.`kind`,
          `outgoing`: tie_18.`outgoing`,
          `strength`: tie_18.`strength`,
          `description`: tie_18.`description`
        } AS row
      }
    } AS row
  }[0]
} AS answer
