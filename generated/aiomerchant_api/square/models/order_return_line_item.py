"""The model OrderReturnLineItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
    """A line that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_line_item_uid: The `uid` of the line in the order of the sale. At most 60 characters.
        name: Name. At most 512 characters.
        quantity: How much is given back, as a decimal string. 1 to 12 characters.
        quantity_unit: Unit of `quantity` and its number of decimals.
        note: Note. At most 2000 characters.
        catalog_object_id: ID of the item variation in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        variation_name: Name of the variation. At most 400 characters.
        item_type: `ITEM`, `CUSTOM_AMOUNT` or `GIFT_CARD`. One of ITEM, CUSTOM_AMOUNT, GIFT_CARD.
        return_modifiers: Modifiers that are given back.
        applied_taxes: Which of the `return_taxes` apply, and with how much.
        applied_discounts: Which of the `return_discounts` apply, and with how much.
        base_price_money: Price of one unit.
        variation_total_price_money: `base_price_money` times `quantity`, without modifiers.
        gross_return_money: Price of all units with modifiers.
        total_tax_money: Taxes on the line.
        total_discount_money: Discounts on the line.
        total_money: What the buyer gets back for the line.
        applied_service_charges: Which of the `return_service_charges` apply, and with how much.
        total_service_charge_money: The line's part of service charges.
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
    variation_total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    gross_return_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_discount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    applied_service_charges: list[OrderLineItemAppliedServiceCharge] | None = None
    total_service_charge_money: Money | None = field(default=None, metadata=NOT_NULL)
