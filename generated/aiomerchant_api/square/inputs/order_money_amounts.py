"""Mappings given for OrderMoneyAmounts. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderMoneyAmountsDict(TypedDict, total=False):
    total_money: Money | MoneyDict | Null | None
    tax_money: Money | MoneyDict | Null | None
    discount_money: Money | MoneyDict | Null | None
    tip_money: Money | MoneyDict | Null | None
    service_charge_money: Money | MoneyDict | Null | None
