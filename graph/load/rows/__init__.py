"""A film document laid out as rows, each of which is one node or relationship."""
