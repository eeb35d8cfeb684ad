"""The model CatalogItemOptionValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionValue(Model):
    """Schema `CatalogItemOptionValue`."""

    item_option_id: str | None = None
    name: str | None = None
    description: str | None = None
    color: str | None = None
    ordinal: int | None = None
