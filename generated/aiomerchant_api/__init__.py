"""The Polar and Square APIs as generated code.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""
