"""The model CatalogProductSet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogProductSet(Model):
    """Schema `CatalogProductSet`."""

    name: str | None = None
    product_ids_any: list[str] | None = None
    product_ids_all: list[str] | None = None
    quantity_exact: int | None = None
    quantity_min: int | None = None
    quantity_max: int | None = None
    all_products: bool | None = None
