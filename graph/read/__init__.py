"""What can be asked: questions, selections of their answers, and the Cypher they compile to."""
