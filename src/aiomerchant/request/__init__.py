"""One request: prepared, sent and repeated, and its answer read."""
