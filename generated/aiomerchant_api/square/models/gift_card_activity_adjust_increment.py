"""The model GiftCardActivityAdjustIncrement.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_adjust_increment_reason import GiftCardActivityAdjustIncrementReason
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityAdjustIncrement(Model):
    """Schema `GiftCardActivityAdjustIncrement`.

    Attributes:
        reason: One of COMPLIMENTARY, SUPPORT_ISSUE, TRANSACTION_VOIDED.
    """

    amount_money: Money
    reason: GiftCardActivityAdjustIncrementReason
