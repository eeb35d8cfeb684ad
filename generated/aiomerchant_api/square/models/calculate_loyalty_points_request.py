"""The model CalculateLoyaltyPointsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CalculateLoyaltyPointsRequest(Model):
    """Schema `CalculateLoyaltyPointsRequest`.

    Attributes:
        loyalty_account_id: 1 to 36 characters.
    """

    order_id: str | None = None
    transaction_amount_money: Money | None = None
    loyalty_account_id: str | None = None
