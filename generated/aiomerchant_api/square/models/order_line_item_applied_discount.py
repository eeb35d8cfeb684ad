"""The model OrderLineItemAppliedDiscount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemAppliedDiscount(Model):
    """A discount on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        discount_uid: The `uid` of one of the order's `discounts`; fixed. 1 to 60 characters.
        applied_money: What it takes off the line.
    """

    uid: str | None = None
    discount_uid: str
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
