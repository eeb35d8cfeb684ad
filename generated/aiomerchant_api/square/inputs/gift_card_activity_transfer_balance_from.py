"""A mapping given for GiftCardActivityTransferBalanceFrom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityTransferBalanceFromDict(TypedDict, total=False):
    """Schema `GiftCardActivityTransferBalanceFrom` as a mapping by wire names."""

    transfer_to_gift_card_id: Required[str]
    amount_money: Required[Money | MoneyDict]
