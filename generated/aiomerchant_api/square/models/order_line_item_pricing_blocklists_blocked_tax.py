"""The model OrderLineItemPricingBlocklistsBlockedTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedTax(Model):
    """Schema `OrderLineItemPricingBlocklistsBlockedTax`."""

    uid: str | None = None
    tax_uid: str | None = None
    tax_catalog_object_id: str | None = None
