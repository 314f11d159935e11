"""The types of the schema, one a file; beside each field stands where in the graph its answer is."""
