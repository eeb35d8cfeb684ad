"""Comparison of two states of an API, for those who call it from Python."""
