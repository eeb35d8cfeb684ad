"""The model OrderLineItemTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_tax_scope import OrderLineItemTaxScope
    from ..models.order_line_item_tax_type import OrderLineItemTaxType


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemTax(Model):
    """A tax of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        catalog_object_id: ID of the tax in the catalog; left out for one of your own. At most 192
            characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: `ADDITIVE`: on top of the price; `INCLUSIVE`: part of it. One of UNKNOWN_TAX, ADDITIVE,
            INCLUSIVE.
        percentage: Rate as a decimal string: `"7.25"` is 7.25 %. At most 10 characters.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        applied_money: The tax on the order, computed.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_taxes`. One of
            OTHER_TAX_SCOPE, LINE_ITEM, ORDER.
        auto_applied: Whether the catalog's rules added it.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemTaxType | None = None
    percentage: str | None = None
    metadata: dict[str, str] | None = None
    applied_money: Money | None = None
    scope: OrderLineItemTaxScope | None = None
    auto_applied: bool | None = field(default=None, metadata=NOT_NULL)
