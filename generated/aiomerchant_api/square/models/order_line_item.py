"""The model OrderLineItem.

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
    from ..models.order_line_item_modifier import OrderLineItemModifier
    from ..models.order_line_item_pricing_blocklists import OrderLineItemPricingBlocklists
    from ..models.order_quantity_unit import OrderQuantityUnit


@define(kw_only=True, eq=False, repr=False)
class OrderLineItem(Model):
    """A line of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        name: Name; with a catalog object, the item's by default. At most 512 characters.
        quantity: Decimal number, such as `"3"`, or `"1.5"` with a `quantity_unit`. 1 to 12 characters.
        quantity_unit: Unit of `quantity` and its number of decimals.
        note: Note. At most 2000 characters.
        catalog_object_id: ID of the item variation in the catalog; left out for a line of your own. At most
            192 characters.
        catalog_version: Version of that catalog object.
        variation_name: Name of the variation. At most 400 characters.
        item_type: `ITEM`, `CUSTOM_AMOUNT` or `GIFT_CARD`. One of ITEM, CUSTOM_AMOUNT, GIFT_CARD.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        modifiers: Modifiers, such as extra cheese.
        applied_taxes: Which of the order's `taxes` apply, and with how much.
        applied_discounts: Which of the order's `discounts` apply, and with how much.
        applied_service_charges: Which of the order's `service_charges` apply, and with how much.
        base_price_money: Price of one unit; from the catalog unless given.
        variation_total_price_money: `base_price_money` times `quantity`, without modifiers.
        gross_sales_money: Price of all units with modifiers, before discounts; without inclusive taxes in
            Canada, Japan and the US.
        total_tax_money: Taxes on the line.
        total_discount_money: Discounts on the line.
        total_money: What the buyer owes for the line.
        pricing_blocklists: Discounts and taxes that must not apply by themselves.
        total_service_charge_money: The line's part of service charges.
    """

    uid: str | None = None
    name: str | None = None
    quantity: str
    quantity_unit: OrderQuantityUnit | None = None
    note: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    variation_name: str | None = None
    item_type: OrderLineItemItemType | None = None
    metadata: dict[str, str] | None = None
    modifiers: list[OrderLineItemModifier] | None = None
    applied_taxes: list[OrderLineItemAppliedTax] | None = None
    applied_discounts: list[OrderLineItemAppliedDiscount] | None = None
    applied_service_charges: list[OrderLineItemAppliedServiceCharge] | None = None
    base_price_money: Money | None = None
    variation_total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    gross_sales_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_discount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    pricing_blocklists: OrderLineItemPricingBlocklists | None = None
    total_service_charge_money: Money | None = field(default=None, metadata=NOT_NULL)
