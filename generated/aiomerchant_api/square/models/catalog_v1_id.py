"""The model CatalogV1Id.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogV1Id(Model):
    """Schema `CatalogV1Id`."""

    catalog_v1_id: str | None = None
    location_id: str | None = None
