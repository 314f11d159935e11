"""The constraints and indexes of the graph, as numbered migrations that each run once."""
