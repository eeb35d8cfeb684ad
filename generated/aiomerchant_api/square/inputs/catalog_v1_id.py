"""A mapping given for CatalogV1Id.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogV1IdDict(TypedDict, total=False):
    """Schema `CatalogV1Id` as a mapping by wire names."""

    catalog_v1_id: str | None
    location_id: str | None
