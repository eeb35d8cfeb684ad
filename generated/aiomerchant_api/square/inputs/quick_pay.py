"""Mappings given for QuickPay. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class QuickPayDict(TypedDict, total=False):
    name: Required[str]
    price_money: Required[Money | MoneyDict]
    location_id: Required[str]
