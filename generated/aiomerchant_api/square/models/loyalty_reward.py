"""The model LoyaltyReward. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import LoyaltyRewardStatus


@define(kw_only=True, eq=False, repr=False)
class LoyaltyReward(Model):
    """Schema `LoyaltyReward`.

    Attributes:
        id: At most 36 characters.
        status: One of ISSUED, REDEEMED, DELETED.
        loyalty_account_id: 1 to 36 characters.
        reward_tier_id: 1 to 36 characters.
        points: At least 1.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    status: LoyaltyRewardStatus | None = field(default=None, metadata=NOT_NULL)
    loyalty_account_id: str
    reward_tier_id: str
    points: int | None = field(default=None, metadata=NOT_NULL)
    order_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    redeemed_at: datetime | None = field(default=None, metadata=NOT_NULL)
