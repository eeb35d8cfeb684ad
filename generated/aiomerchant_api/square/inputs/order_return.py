"""A mapping given for OrderReturn.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.order_money_amounts import OrderMoneyAmountsDict
    from ..inputs.order_return_discount import OrderReturnDiscountDict
    from ..inputs.order_return_line_item import OrderReturnLineItemDict
    from ..inputs.order_return_service_charge import OrderReturnServiceChargeDict
    from ..inputs.order_return_tax import OrderReturnTaxDict
    from ..inputs.order_return_tip import OrderReturnTipDict
    from ..inputs.order_rounding_adjustment import OrderRoundingAdjustmentDict
    from ..models.order_money_amounts import OrderMoneyAmounts
    from ..models.order_return_discount import OrderReturnDiscount
    from ..models.order_return_line_item import OrderReturnLineItem
    from ..models.order_return_service_charge import OrderReturnServiceCharge
    from ..models.order_return_tax import OrderReturnTax
    from ..models.order_return_tip import OrderReturnTip
    from ..models.order_rounding_adjustment import OrderRoundingAdjustment


class OrderReturnDict(TypedDict, total=False):
    """Schema `OrderReturn` as a mapping by wire names."""

    uid: str | None
    source_order_id: str | None
    return_line_items: Sequence[OrderReturnLineItem | OrderReturnLineItemDict] | None
    return_service_charges: Sequence[OrderReturnServiceCharge | OrderReturnServiceChargeDict] | None
    return_taxes: Sequence[OrderReturnTax | OrderReturnTaxDict] | None
    return_discounts: Sequence[OrderReturnDiscount | OrderReturnDiscountDict] | None
    return_tips: Sequence[OrderReturnTip | OrderReturnTipDict] | None
    rounding_adjustment: OrderRoundingAdjustment | OrderRoundingAdjustmentDict | None
    return_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
