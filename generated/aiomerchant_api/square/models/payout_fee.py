"""The model PayoutFee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.money import Money
    from ..models.payout_fee_type import PayoutFeeType


@define(kw_only=True, eq=False, repr=False)
class PayoutFee(Model):
    """Schema `PayoutFee`.

    Attributes:
        type: One of TRANSFER_FEE, TAX_ON_TRANSFER_FEE.
    """

    amount_money: Money | None = None
    effective_at: datetime | None = None
    type: PayoutFeeType | None = None
