"""A mapping given for OrderLineItemPricingBlocklists.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.order_line_item_pricing_blocklists_blocked_discount import (
        OrderLineItemPricingBlocklistsBlockedDiscountDict,
    )
    from ..inputs.order_line_item_pricing_blocklists_blocked_tax import (
        OrderLineItemPricingBlocklistsBlockedTaxDict,
    )
    from ..models.order_line_item_pricing_blocklists_blocked_discount import (
        OrderLineItemPricingBlocklistsBlockedDiscount,
    )
    from ..models.order_line_item_pricing_blocklists_blocked_tax import (
        OrderLineItemPricingBlocklistsBlockedTax,
    )


class OrderLineItemPricingBlocklistsDict(TypedDict, total=False):
    """Schema `OrderLineItemPricingBlocklists` as a mapping by wire names."""

    blocked_discounts: (
        Sequence[
            OrderLineItemPricingBlocklistsBlockedDiscount | OrderLineItemPricingBlocklistsBlockedDiscountDict
        ]
        | None
    )
    blocked_taxes: (
        Sequence[OrderLineItemPricingBlocklistsBlockedTax | OrderLineItemPricingBlocklistsBlockedTaxDict]
        | None
    )
