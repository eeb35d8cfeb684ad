"""Mappings given for OrderRoundingAdjustment. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderRoundingAdjustmentDict(TypedDict, total=False):
    uid: str | Null | None
    name: str | Null | None
    amount_money: Money | MoneyDict | Null | None
