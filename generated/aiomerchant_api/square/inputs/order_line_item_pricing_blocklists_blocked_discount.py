"""A mapping given for OrderLineItemPricingBlocklistsBlockedDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class OrderLineItemPricingBlocklistsBlockedDiscountDict(TypedDict, total=False):
    """Schema `OrderLineItemPricingBlocklistsBlockedDiscount` as a mapping by wire names."""

    uid: str | None
    discount_uid: str | None
    discount_catalog_object_id: str | None
