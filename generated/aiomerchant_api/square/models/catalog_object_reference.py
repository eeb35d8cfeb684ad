"""The model CatalogObjectReference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogObjectReference(Model):
    """Schema `CatalogObjectReference`."""

    object_id: str | None = None
    catalog_version: int | None = None
