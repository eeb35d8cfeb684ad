"""A mapping given for TenderCashDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class TenderCashDetailsDict(TypedDict, total=False):
    """Schema `TenderCashDetails` as a mapping by wire names."""

    buyer_tendered_money: Money | MoneyDict | None
    change_back_money: Money | MoneyDict | None
