"""The model OrderLineItemModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemModifier(Model):
    """A modifier of a line, such as extra cheese.

    Attributes:
        uid: ID within this order. At most 60 characters.
        catalog_object_id: ID of the modifier in the catalog; left out for one of your own. At most 192
            characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        quantity: Decimal number, how often the modifier stands on each unit of the line.
        base_price_money: Price of one; from the catalog unless given.
        total_price_money: Price of the modifier for all units of the line.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    quantity: str | None = None
    base_price_money: Money | None = None
    total_price_money: Money | None = field(default=None, metadata=NOT_NULL)
    metadata: dict[str, str] | None = None
