"""Fabula's GraphQL API over HTTP."""
