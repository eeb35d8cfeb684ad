"""A mapping given for GiftCardActivityTransferBalanceTo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityTransferBalanceToDict(TypedDict, total=False):
    """Schema `GiftCardActivityTransferBalanceTo` as a mapping by wire names."""

    transfer_from_gift_card_id: Required[str]
    amount_money: Required[Money | MoneyDict]
