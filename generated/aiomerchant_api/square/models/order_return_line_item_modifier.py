"""The model OrderReturnLineItemModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderReturnLineItemModifier(Model):
    """A modifier of a line that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_modifier_uid: The `uid` of the modifier in the order of the sale. At most 60 characters.
        catalog_object_id: ID of the modifier in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        base_price_money: Price of one.
        total_price_money: Price of the modifier for all units of the line.
        quantity: Decimal number, how often the modifier stands on each unit of the line.
    """

    uid: str | None = None
    source_modifier_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    base_price_money: Money | None = None
    total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    quantity: str | None = None
