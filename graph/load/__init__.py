"""What can be loaded: a film document, its rows, and the Cypher that merges them."""
