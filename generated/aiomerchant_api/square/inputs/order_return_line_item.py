"""A mapping given for OrderReturnLineItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..inputs.order_line_item_applied_discount import OrderLineItemAppliedDiscountDict
    from ..inputs.order_line_item_applied_service_charge import OrderLineItemAppliedServiceChargeDict
    from ..inputs.order_line_item_applied_tax import OrderLineItemAppliedTaxDict
    from ..inputs.order_quantity_unit import OrderQuantityUnitDict
    from ..inputs.order_return_line_item_modifier import OrderReturnLineItemModifierDict
    from ..models.money import Money
    from ..models.order_line_item_applied_discount import OrderLineItemAppliedDiscount
    from ..models.order_line_item_applied_service_charge import OrderLineItemAppliedServiceCharge
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_line_item_item_type import OrderLineItemItemType
    from ..models.order_quantity_unit import OrderQuantityUnit
    from ..models.order_return_line_item_modifier import OrderReturnLineItemModifier


class OrderReturnLineItemDict(TypedDict, total=False):
    """Schema `OrderReturnLineItem` as a mapping by wire names."""

    uid: str | None
    source_line_item_uid: str | None
    name: str | None
    quantity: Required[str]
    quantity_unit: OrderQuantityUnit | OrderQuantityUnitDict | None
    note: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    variation_name: str | None
    item_type: OrderLineItemItemType | None
    return_modifiers: Sequence[OrderReturnLineItemModifier | OrderReturnLineItemModifierDict] | None
    applied_taxes: Sequence[OrderLineItemAppliedTax | OrderLineItemAppliedTaxDict] | None
    applied_discounts: Sequence[OrderLineItemAppliedDiscount | OrderLineItemAppliedDiscountDict] | None
    base_price_money: Money | MoneyDict | None
    variation_total_price_money: Money | MoneyDict | None
    gross_return_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_money: Money | MoneyDict | None
    applied_service_charges: (
        Sequence[OrderLineItemAppliedServiceCharge | OrderLineItemAppliedServiceChargeDict] | None
    )
    total_service_charge_money: Money | MoneyDict | None
