"""The model CatalogItemOptionValueForItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionValueForItemVariation(Model):
    """Schema `CatalogItemOptionValueForItemVariation`."""

    item_option_id: str | None = None
    item_option_value_id: str | None = None
