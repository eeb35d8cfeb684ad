"""Square's stand-in."""
