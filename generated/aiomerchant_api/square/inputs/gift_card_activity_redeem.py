"""A mapping given for GiftCardActivityRedeem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.gift_card_activity_redeem_status import GiftCardActivityRedeemStatus
    from ..models.money import Money


class GiftCardActivityRedeemDict(TypedDict, total=False):
    """Schema `GiftCardActivityRedeem` as a mapping by wire names."""

    amount_money: Required[Money | MoneyDict]
    payment_id: str | None
    reference_id: str | None
    status: GiftCardActivityRedeemStatus | None
