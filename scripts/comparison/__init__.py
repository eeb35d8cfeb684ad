"""What two states of an API mean to whoever calls it from Python."""
