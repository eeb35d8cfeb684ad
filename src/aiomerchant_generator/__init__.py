"""Generate Python packages from OpenAPI documents: read what is published, repair, read, write.

`scripts/regenerate.py` writes `aiomerchant_api` with it, `aiomerchant generate` a package of the user's own.
"""
