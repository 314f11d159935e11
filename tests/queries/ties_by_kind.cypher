RETURN
  COLLECT {
    MATCH (node_0:`Character` {slug: $slug_0})
    RETURN {
      `loves`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_0)-[link_1:LINKED_TO]-(other_1:Character)
            RETURN {
              character: other_1, kind: link_1.kind, description: link_1.description, strength: link_1.strength,
              outgoing: startNode(link_1) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_1:Event)<-[:TAKES_PART_IN]-(other_1:Character)
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
            MATCH (node_0)-[link_7:LINKED_TO]-(other_7:Character)
            RETURN {
              character: other_7, kind: link_7.kind, description: link_7.description, strength: link_7.strength,
              outgoing: startNode(link_7) = node_0
            }
          } + COLLECT {
            MATCH (node_0)-[:TAKES_PART_IN]->(event_7:Event)<-[:TAKES_PART_IN]-(other_7:Character)
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
        RETURN {
          `character`: {`name`: character_13.`name`},
          `kind`: tie_13.`kind`,
          `outgoing`: tie_13.`outgoing`,
          `strength`: tie_13.`strength`,
          `description`: tie_13.`description`
        } AS row
      }
    } AS row
  }[0] AS `rick`,
  COLLECT {
    MATCH (node_19:`Character` {slug: $slug_19})
    RETURN {
      `family`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_19)-[link_20:LINKED_TO]-(other_20:Character)
            RETURN {
              character: other_20, kind: link_20.kind, description: link_20.description, strength: link_20.strength,
              outgoing: startNode(link_20) = node_19
            }
          } + COLLECT {
            MATCH (node_19)-[:TAKES_PART_IN]->(event_20:Event)<-[:TAKES_PART_IN]-(other_20:Character)
            WHERE other_20 <> node_19 AND NOT EXISTS { (node_19)-[:LINKED_TO]-(other_20) }
            WITH other_20, count(DISTINCT event_20) AS shared_20
            RETURN {character: other_20, kind: 'SHARED_EVENT', strength: toFloat(shared_20)
              / (COUNT { (node_19)-[:TAKES_PART_IN]->() } + COUNT { (other_20)-[:TAKES_PART_IN]->() } - shared_20)}
          } AS tie_20
        WITH tie_20, tie_20.character AS character_20, node_19 AS one_20
        WHERE $kinds_20 IS NULL OR tie_20.kind IN $kinds_20
        WITH tie_20, character_20, one_20
        ORDER BY coalesce(tie_20.strength, 0.0) DESC, character_20.slug, tie_20.kind LIMIT $first_20
        RETURN {
          `character`: {`name`: character_20.`name`},
          `kind`: tie_20.`kind`,
          `outgoing`: tie_20.`outgoing`,
          `strength`: tie_20.`strength`,
          `description`: tie_20.`description`
        } AS row
      },
      `pupils`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_19)-[link_26:LINKED_TO]-(other_26:Character)
            RETURN {
              character: other_26, kind: link_26.kind, description: link_26.description, strength: link_26.strength,
              outgoing: startNode(link_26) = node_19
            }
          } + COLLECT {
            MATCH (node_19)-[:TAKES_PART_IN]->(event_26:Event)<-[:TAKES_PART_IN]-(other_26:Character)
            WHERE other_26 <> node_19 AND NOT EXISTS { (node_19)-[:LINKED_TO]-(other_26) }
            WITH other_26, count(DISTINCT event_26) AS shared_26
            RETURN {character: other_26, kind: 'SHARED_EVENT', strength: toFloat(shared_26)
              / (COUNT { (node_19)-[:TAKES_PART_IN]->() } + COUNT { (other_26)-[:TAKES_PART_IN]->() } - shared_26)}
          } AS tie_26
        WITH tie_26, tie_26.character AS character_26, node_19 AS one_26
        WHERE $kinds_26 IS NULL OR tie_26.kind IN $kinds_26
        WITH tie_26, character_26, one_26
        ORDER BY coalesce(tie_26.strength, 0.0) DESC, character_26.slug, tie_26.kind LIMIT $first_26
        RETURN {
          `character`: {`name`: character_26.`name`},
          `kind`: tie_26.`kind`,
          `outgoing`: tie_26.`outgoing`,
          `strength`: tie_26.`strength`,
          `description`: tie_26.`description`
        } AS row
      },
      `allies`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_19)-[link_32:LINKED_TO]-(other_32:Character)
            RETURN {
              character: other_32, kind: link_32.kind, description: link_32.description, strength: link_32.strength,
              outgoing: startNode(link_32) = node_19
            }
          } + COLLECT {
            MATCH (node_19)-[:TAKES_PART_IN]->(event_32:Event)<-[:TAKES_PART_IN]-(other_32:Character)
            WHERE other_32 <> node_19 AND NOT EXISTS { (node_19)-[:LINKED_TO]-(other_32) }
            WITH other_32, count(DISTINCT event_32) AS shared_32
            RETURN {character: other_32, kind: 'SHARED_EVENT', strength: toFloat(shared_32)
              / (COUNT { (node_19)-[:TAKES_PART_IN]->() } + COUNT { (other_32)-[:TAKES_PART_IN]->() } - shared_32)}
          } AS tie_32
        WITH tie_32, tie_32.character AS character_32, node_19 AS one_32
        WHERE $kinds_32 IS NULL OR tie_32.kind IN $kinds_32
        WITH tie_32, character_32, one_32
        ORDER BY coalesce(tie_32.strength, 0.0) DESC, character_32.slug, tie_32.kind LIMIT $first_32
        RETURN {
          `character`: {`name`: character_32.`name`},
          `kind`: tie_32.`kind`,
          `outgoing`: tie_32.`outgoing`,
          `strength`: tie_32.`strength`,
          `description`: tie_32.`description`
        } AS row
      },
      `enemies`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_19)-[link_38:LINKED_TO]-(other_38:Character)
            RETURN {
              character: other_38, kind: link_38.kind, description: link_38.description, strength: link_38.strength,
              outgoing: startNode(link_38) = node_19
            }
          } + COLLECT {
            MATCH (node_19)-[:TAKES_PART_IN]->(event_38:Event)<-[:TAKES_PART_IN]-(other_38:Character)
            WHERE other_38 <> node_19 AND NOT EXISTS { (node_19)-[:LINKED_TO]-(other_38) }
            WITH other_38, count(DISTINCT event_38) AS shared_38
            RETURN {character: other_38, kind: 'SHARED_EVENT', strength: toFloat(shared_38)
              / (COUNT { (node_19)-[:TAKES_PART_IN]->() } + COUNT { (other_38)-[:TAKES_PART_IN]->() } - shared_38)}
          } AS tie_38
        WITH tie_38, tie_38.character AS character_38, node_19 AS one_38
        WHERE $kinds_38 IS NULL OR tie_38.kind IN $kinds_38
        WITH tie_38, character_38, one_38
        ORDER BY coalesce(tie_38.strength, 0.0) DESC, character_38.slug, tie_38.kind LIMIT $first_38
        RETURN {
          `character`: {`name`: character_38.`name`},
          `kind`: tie_38.`kind`,
          `outgoing`: tie_38.`outgoing`,
          `strength`: tie_38.`strength`,
          `description`: tie_38.`description`
        } AS row
      }
    } AS row
  }[0] AS `vito`,
  COLLECT {
    MATCH (node_44:`Character` {slug: $slug_44})
    RETURN {
      `colleagues`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_44)-[link_45:LINKED_TO]-(other_45:Character)
            RETURN {
              character: other_45, kind: link_45.kind, description: link_45.description, strength: link_45.strength,
              outgoing: startNode(link_45) = node_44
            }
          } + COLLECT {
            MATCH (node_44)-[:TAKES_PART_IN]->(event_45:Event)<-[:TAKES_PART_IN]-(other_45:Character)
            WHERE other_45 <> node_44 AND NOT EXISTS { (node_44)-[:LINKED_TO]-(other_45) }
            WITH other_45, count(DISTINCT event_45) AS shared_45
            RETURN {character: other_45, kind: 'SHARED_EVENT', strength: toFloat(shared_45)
              / (COUNT { (node_44)-[:TAKES_PART_IN]->() } + COUNT { (other_45)-[:TAKES_PART_IN]->() } - shared_45)}
          } AS tie_45
        WITH tie_45, tie_45.character AS character_45, node_44 AS one_45
        WHERE $kinds_45 IS NULL OR tie_45.kind IN $kinds_45
        WITH tie_45, character_45, one_45
        ORDER BY coalesce(tie_45.strength, 0.0) DESC, character_45.slug, tie_45.kind LIMIT $first_45
        RETURN {
          `character`: {`name`: character_45.`name`},
          `kind`: tie_45.`kind`,
          `outgoing`: tie_45.`outgoing`,
          `strength`: tie_45.`strength`,
          `description`: tie_45.`description`
        } AS row
      },
      `acquaintances`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_44)-[link_51:LINKED_TO]-(other_51:Character)
            RETURN {
              character: other_51, kind: link_51.kind, description: link_51.description, strength: link_51.strength,
              outgoing: startNode(link_51) = node_44
            }
          } + COLLECT {
            MATCH (node_44)-[:TAKES_PART_IN]->(event_51:Event)<-[:TAKES_PART_IN]-(other_51:Character)
            WHERE other_51 <> node_44 AND NOT EXISTS { (node_44)-[:LINKED_TO]-(other_51) }
            WITH other_51, count(DISTINCT event_51) AS shared_51
            RETURN {character: other_51, kind: 'SHARED_EVENT', strength: toFloat(shared_51)
              / (COUNT { (node_44)-[:TAKES_PART_IN]->() } + COUNT { (other_51)-[:TAKES_PART_IN]->() } - shared_51)}
          } AS tie_51
        WITH tie_51, tie_51.character AS character_51, node_44 AS one_51
        WHERE $kinds_51 IS NULL OR tie_51.kind IN $kinds_51
        WITH tie_51, character_51, one_51
        ORDER BY coalesce(tie_51.strength, 0.0) DESC, character_51.slug, tie_51.kind LIMIT $first_51
        RETURN {
          `character`: {`name`: character_51.`name`},
          `kind`: tie_51.`kind`,
          `outgoing`: tie_51.`outgoing`,
          `strength`: tie_51.`strength`,
          `description`: tie_51.`description`
        } AS row
      }
    } AS row
  }[0] AS `ben`,
  COLLECT {
    MATCH (node_57:`Character` {slug: $slug_57})
    RETURN {
      `harmedBy`: COLLECT {
        UNWIND COLLECT {
            MATCH (node_57)-[link_58:LINKED_TO]-(other_58:Character)
            RETURN {
              character: other_58, kind: link_58.kind, description: link_58.description, strength: link_58.strength,
              outgoing: startNode(link_58) = node_57
            }
          } + COLLECT {
            MATCH (node_57)-[:TAKES_PART_IN]->(event_58:Event)<-[:TAKES_PART_IN]-(other_58:Character)
            WHERE other_58 <> node_57 AND NOT EXISTS { (node_57)-[:LINKED_TO]-(other_58) }
            WITH other_58, count(DISTINCT event_58) AS shared_58
            RETURN {character: other_58, kind: 'SHARED_EVENT', strength: toFloat(shared_58)
              / (COUNT { (node_57)-[:TAKES_PART_IN]->() } + COUNT { (other_58)-[:TAKES_PART_IN]->() } - shared_58)}
          } AS tie_58
        WITH tie_58, tie_58.character AS character_58, node_57 AS one_58
        WHERE $kinds_58 IS NULL OR tie_58.kind IN $kinds_58
        WITH tie_58, character_58, one_58
        ORDER BY coalesce(tie_58.strength, 0.0) DESC, character_58.slug, tie_58.kind LIMIT $first_58
        RETURN {
          `character`: {`name`: character_58.`name`},
          `kind`: tie_58.`kind`,
          `outgoing`: tie_58.`outgoing`,
          `strength`: tie_58.`strength`,
          `description`: tie_58.`description`
        } AS row
      }
    } AS row
  }[0] AS `sera`
