"""The model GiftCardActivityAdjustDecrement.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_adjust_decrement_reason import GiftCardActivityAdjustDecrementReason
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityAdjustDecrement(Model):
    """Schema `GiftCardActivityAdjustDecrement`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, BALANCE_ACCIDENTALLY_INCREASED, SUPPORT_ISSUE,
            PURCHASE_WAS_REFUNDED.
    """

    amount_money: Money
    reason: GiftCardActivityAdjustDecrementReason
