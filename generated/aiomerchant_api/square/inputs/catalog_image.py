"""A mapping given for CatalogImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogImageDict(TypedDict, total=False):
    """Schema `CatalogImage` as a mapping by wire names."""

    name: str | None
    url: str | None
    caption: str | None
    photo_studio_order_id: str | None
