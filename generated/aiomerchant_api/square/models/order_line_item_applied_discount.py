"""OrderLineItemAppliedDiscount. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class OrderLineItemAppliedDiscount(Model):
    """A discount on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        discount_uid: The `uid` of one of the order's `discounts`; fixed. 1 to 60 characters.
        applied_money: What it takes off the line.
    """

    uid: Nullable[str] = ABSENT
    discount_uid: str
    applied_money: Money | None = None
