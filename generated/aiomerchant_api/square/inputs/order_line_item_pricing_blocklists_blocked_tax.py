"""A mapping given for OrderLineItemPricingBlocklistsBlockedTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class OrderLineItemPricingBlocklistsBlockedTaxDict(TypedDict, total=False):
    """Schema `OrderLineItemPricingBlocklistsBlockedTax` as a mapping by wire names."""

    uid: str | None
    tax_uid: str | None
    tax_catalog_object_id: str | None
