"""Mappings given for LoyaltyReward. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required

    from ..models.enums import LoyaltyRewardStatus


class LoyaltyRewardDict(TypedDict, total=False):
    id: str | None
    status: LoyaltyRewardStatus | None
    loyalty_account_id: Required[str]
    reward_tier_id: Required[str]
    points: int | None
    order_id: str | None
    created_at: datetime | None
    updated_at: datetime | None
    redeemed_at: datetime | None
