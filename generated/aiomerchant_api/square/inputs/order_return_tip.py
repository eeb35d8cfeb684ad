"""A mapping given for OrderReturnTip.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderReturnTipDict(TypedDict, total=False):
    """Schema `OrderReturnTip` as a mapping by wire names."""

    uid: str | None
    applied_money: Money | MoneyDict | None
    source_tender_uid: str | None
    source_tender_id: str | None
