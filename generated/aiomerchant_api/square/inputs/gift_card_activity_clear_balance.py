"""A mapping given for GiftCardActivityClearBalance.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.gift_card_activity_clear_balance_reason import GiftCardActivityClearBalanceReason


class GiftCardActivityClearBalanceDict(TypedDict, total=False):
    """Schema `GiftCardActivityClearBalance` as a mapping by wire names."""

    reason: Required[GiftCardActivityClearBalanceReason]
