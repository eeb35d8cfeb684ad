"""The model OrderReturn.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.order_money_amounts import OrderMoneyAmounts
    from ..models.order_return_discount import OrderReturnDiscount
    from ..models.order_return_line_item import OrderReturnLineItem
    from ..models.order_return_service_charge import OrderReturnServiceCharge
    from ..models.order_return_tax import OrderReturnTax
    from ..models.order_return_tip import OrderReturnTip
    from ..models.order_rounding_adjustment import OrderRoundingAdjustment


@define(kw_only=True, eq=False, repr=False)
class OrderReturn(Model):
    """Schema `OrderReturn`.

    Attributes:
        uid: At most 60 characters.
    """

    uid: str | None = None
    source_order_id: str | None = None
    return_line_items: list[OrderReturnLineItem] | None = None
    return_service_charges: list[OrderReturnServiceCharge] | None = None
    return_taxes: list[OrderReturnTax] | None = None
    return_discounts: list[OrderReturnDiscount] | None = None
    return_tips: list[OrderReturnTip] | None = None
    rounding_adjustment: OrderRoundingAdjustment | None = None
    return_amounts: OrderMoneyAmounts | None = None
