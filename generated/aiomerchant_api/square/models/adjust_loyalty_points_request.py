"""The model AdjustLoyaltyPointsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


@define(kw_only=True, eq=False, repr=False)
class AdjustLoyaltyPointsRequest(Model):
    """Schema `AdjustLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    adjust_points: LoyaltyEventAdjustPoints
    allow_negative_balance: bool | None = None
