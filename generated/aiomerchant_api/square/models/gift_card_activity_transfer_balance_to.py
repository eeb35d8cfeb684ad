"""The model GiftCardActivityTransferBalanceTo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityTransferBalanceTo(Model):
    """Schema `GiftCardActivityTransferBalanceTo`."""

    transfer_from_gift_card_id: str
    amount_money: Money
