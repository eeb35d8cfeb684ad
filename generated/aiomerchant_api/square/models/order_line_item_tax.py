"""The model OrderLineItemTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_tax_scope import OrderLineItemTaxScope
    from ..models.order_line_item_tax_type import OrderLineItemTaxType


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemTax(Model):
    """Schema `OrderLineItemTax`.

    Attributes:
        uid: At most 60 characters.
        catalog_object_id: At most 192 characters.
        name: At most 255 characters.
        type: One of UNKNOWN_TAX, ADDITIVE, INCLUSIVE.
        percentage: At most 10 characters.
        scope: One of OTHER_TAX_SCOPE, LINE_ITEM, ORDER.
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
    auto_applied: bool | None = None
