"""The model OrderLineItemPricingBlocklistsBlockedTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklistsBlockedTax(Model):
    """A tax that a line must not get by itself.

    Attributes:
        uid: ID within this order. At most 60 characters.
        tax_uid: The `uid` of a tax that is not from the catalog. At most 60 characters.
        tax_catalog_object_id: ID of a tax from the catalog. At most 192 characters.
    """

    uid: str | None = None
    tax_uid: str | None = None
    tax_catalog_object_id: str | None = None
