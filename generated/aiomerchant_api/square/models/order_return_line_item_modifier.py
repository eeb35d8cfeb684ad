"""The model OrderReturnLineItemModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderReturnLineItemModifier(Model):
    """Schema `OrderReturnLineItemModifier`.

    Attributes:
        uid: At most 60 characters.
        source_modifier_uid: At most 60 characters.
        catalog_object_id: At most 192 characters.
        name: At most 255 characters.
    """

    uid: str | None = None
    source_modifier_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    base_price_money: Money | None = None
    total_price_money: Money | None = None
    quantity: str | None = None
