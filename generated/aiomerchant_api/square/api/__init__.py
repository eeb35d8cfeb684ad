"""The operations of Square, a module a resource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""
