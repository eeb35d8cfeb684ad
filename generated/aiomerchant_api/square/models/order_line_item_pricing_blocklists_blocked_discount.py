"""The model OrderLineItemPricingBlocklistsBlockedDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedDiscount(Model):
    """Schema `OrderLineItemPricingBlocklistsBlockedDiscount`."""

    uid: str | None = None
    discount_uid: str | None = None
    discount_catalog_object_id: str | None = None
