"""What is wrong with a film document, told in the words of its author."""
