"""The model OrderLineItemPricingBlocklists.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order_line_item_pricing_blocklists_blocked_discount import (
        OrderLineItemPricingBlocklistsBlockedDiscount,
    )
    from ..models.order_line_item_pricing_blocklists_blocked_tax import (
        OrderLineItemPricingBlocklistsBlockedTax,
    )


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemPricingBlocklists(Model):
    """Discounts and taxes that a line must not get by itself.

    Attributes:
        blocked_discounts: Discounts that must not apply by themselves.
        blocked_taxes: Taxes that must not apply by themselves.
    """

    blocked_discounts: list[OrderLineItemPricingBlocklistsBlockedDiscount] | None = None
    blocked_taxes: list[OrderLineItemPricingBlocklistsBlockedTax] | None = None
