"""Wikipedia's yearly lists of films."""
