"""The model OrderLineItemPricingBlocklistsBlockedDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedDiscount(Model):
    """A discount that a line must not get by itself.

    Attributes:
        uid: ID within this order. At most 60 characters.
        discount_uid: The `uid` of a discount that is not from the catalog. At most 60 characters.
        discount_catalog_object_id: ID of a discount from the catalog. At most 192 characters.
    """

    uid: str | None = None
    discount_uid: str | None = None
    discount_catalog_object_id: str | None = None
