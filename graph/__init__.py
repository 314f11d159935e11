"""Fabula's graph in Neo4j: what can be asked of it and what can be loaded into it."""
