"""The model GiftCardActivityRedeem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_redeem_status import GiftCardActivityRedeemStatus
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityRedeem(Model):
    """Schema `GiftCardActivityRedeem`.

    Attributes:
        status: One of PENDING, COMPLETED, CANCELED.
    """

    amount_money: Money
    payment_id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None
    status: GiftCardActivityRedeemStatus | None = field(default=None, metadata=NOT_NULL)
