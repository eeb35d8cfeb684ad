"""The operations of Polar, a module a resource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""
