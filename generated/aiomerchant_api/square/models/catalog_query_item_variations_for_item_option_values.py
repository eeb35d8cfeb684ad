"""The model CatalogQueryItemVariationsForItemOptionValues.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemVariationsForItemOptionValues(Model):
    """Schema `CatalogQueryItemVariationsForItemOptionValues`."""

    item_option_value_ids: list[str] | None = None
