"""The model OrderLineItemModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemModifier(Model):
    """Schema `OrderLineItemModifier`.

    Attributes:
        uid: At most 60 characters.
        catalog_object_id: At most 192 characters.
        name: At most 255 characters.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    quantity: str | None = None
    base_price_money: Money | None = None
    total_price_money: Money | None = None
    metadata: dict[str, str] | None = None
