"""A mapping given for GiftCardActivityRefund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityRefundDict(TypedDict, total=False):
    """Schema `GiftCardActivityRefund` as a mapping by wire names."""

    redeem_activity_id: str | None
    amount_money: Money | MoneyDict | None
    reference_id: str | None
    payment_id: str | None
