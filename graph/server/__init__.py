"""The Neo4j that Fabula runs by itself: pinned, local, and shared by every `fabula` process of one user."""
