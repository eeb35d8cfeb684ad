"""The model OrderRoundingAdjustment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderRoundingAdjustment(Model):
    """A rounding for payment in cash.

    Attributes:
        uid: ID within this order. At most 60 characters.
        name: Name.
        amount_money: What rounding adds, or takes off where it is negative.
    """

    uid: str | None = None
    name: str | None = None
    amount_money: Money | None = None
