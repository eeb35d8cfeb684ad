"""The model OrderLineItemPricingBlocklistsBlockedDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedDiscount(Model):
    """Schema `OrderLineItemPricingBlocklistsBlockedDiscount`.

    Attributes:
        uid: At most 60 characters.
        discount_uid: At most 60 characters.
        discount_catalog_object_id: At most 192 characters.
    """

    uid: str | None = None
    discount_uid: str | None = None
    discount_catalog_object_id: str | None = None
