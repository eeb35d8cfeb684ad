"""The model GiftCardActivityClearBalance.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_clear_balance_reason import GiftCardActivityClearBalanceReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityClearBalance(Model):
    """Schema `GiftCardActivityClearBalance`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, REUSE_GIFTCARD, UNKNOWN_REASON.
    """

    reason: GiftCardActivityClearBalanceReason
