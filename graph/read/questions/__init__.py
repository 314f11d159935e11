"""The questions the graph answers; each is a head that binds variables, in order."""
