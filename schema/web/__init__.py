"""The pages that Fabula serves, every file of them its own: they work with the network unplugged."""
