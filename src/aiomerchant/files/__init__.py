"""Files that are sent and read."""
