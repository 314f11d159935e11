"""What changes in the graph, whoever changes it, as those are told who watch."""
