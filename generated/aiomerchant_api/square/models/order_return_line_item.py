"""The model OrderReturnLineItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_applied_discount import OrderLineItemAppliedDiscount
    from ..models.order_line_item_applied_service_charge import OrderLineItemAppliedServiceCharge
    from ..models.order_line_item_applied_tax import OrderLineItemAppliedTax
    from ..models.order_line_item_item_type import OrderLineItemItemType
    from ..models.order_quantity_unit import OrderQuantityUnit
    from ..models.order_return_line_item_modifier import OrderReturnLineItemModifier


@define(kw_only=True, eq=False, repr=False)
class OrderReturnLineItem(Model):
    """Schema `OrderReturnLineItem`.

    Attributes:
        uid: At most 60 characters.
        source_line_item_uid: At most 60 characters.
        name: At most 512 characters.
        quantity: 1 to 12 characters.
        note: At most 2000 characters.
        catalog_object_id: At most 192 characters.
        variation_name: At most 400 characters.
        item_type: One of ITEM, CUSTOM_AMOUNT, GIFT_CARD.
    """

    uid: str | None = None
    source_line_item_uid: str | None = None
    name: str | None = None
    quantity: str
    quantity_unit: OrderQuantityUnit | None = None
    note: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    variation_name: str | None = None
    item_type: OrderLineItemItemType | None = None
    return_modifiers: list[OrderReturnLineItemModifier] | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    applied_discounts: list[OrderLineItemAppliedDiscount] | None = None
    base_price_money: Money | None = None
    variation_total_price_money: Money | None = None
    gross_return_money: Money | None = None
    total_tax_money: Money | None = None
    total_discount_money: Money | None = None
    total_money: Money | None = None
    applied_service_charges: list[OrderLineItemAppliedServiceCharge] | None = None
    total_service_charge_money: Money | None = None
