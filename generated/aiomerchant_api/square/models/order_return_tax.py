"""The model OrderReturnTax.

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
class OrderReturnTax(Model):
    """A tax that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_tax_uid: The `uid` of the tax in the order of the sale. At most 60 characters.
        catalog_object_id: ID of the tax in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: `ADDITIVE`: on top of the price; `INCLUSIVE`: part of it. One of UNKNOWN_TAX, ADDITIVE,
            INCLUSIVE.
        percentage: Rate as a decimal string: `"7.25"` is 7.25 %. At most 10 characters.
        applied_money: The tax that is given back.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_taxes`. One of
            OTHER_TAX_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    source_tax_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemTaxType | None = None
    percentage: str | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    scope: OrderLineItemTaxScope | None = None
