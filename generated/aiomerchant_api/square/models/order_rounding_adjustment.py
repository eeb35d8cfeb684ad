"""OrderRoundingAdjustment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class OrderRoundingAdjustment(Model):
    """A rounding for payment in cash.

    Attributes:
        uid: ID within this order. At most 60 characters.
        name: Name.
        amount_money: What rounding adds, or takes off where it is negative.
    """

    uid: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
