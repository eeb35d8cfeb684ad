"""Mappings given for CatalogObjectCategory. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CatalogObjectCategoryDict(TypedDict, total=False):
    id: str | None
    ordinal: int | None
