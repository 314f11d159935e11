"""How fast Fabula answers, beside its nearest peer and beside hand-written Cypher."""
