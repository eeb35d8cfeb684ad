"""A mapping given for GiftCardActivityAdjustDecrement.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.gift_card_activity_adjust_decrement_reason import GiftCardActivityAdjustDecrementReason
    from ..models.money import Money


class GiftCardActivityAdjustDecrementDict(TypedDict, total=False):
    """Schema `GiftCardActivityAdjustDecrement` as a mapping by wire names."""

    amount_money: Required[Money | MoneyDict]
    reason: Required[GiftCardActivityAdjustDecrementReason]
