"""LoyaltyReward. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import LoyaltyRewardStatus


@model
class LoyaltyReward(Model):
    """Schema `LoyaltyReward`.

    Attributes:
        id: At most 36 characters.
        status: One of ISSUED, REDEEMED, DELETED.
        loyalty_account_id: 1 to 36 characters.
        reward_tier_id: 1 to 36 characters.
        points: At least 1.
    """

    id: str | None = None
    status: LoyaltyRewardStatus | None = None
    loyalty_account_id: str
    reward_tier_id: str
    points: int | None = None
    order_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    redeemed_at: datetime | None = None
