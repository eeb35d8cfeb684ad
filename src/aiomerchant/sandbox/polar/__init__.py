"""Polar's stand-in."""
