"""What a document's story comes to: its order, and how the film tells it."""
