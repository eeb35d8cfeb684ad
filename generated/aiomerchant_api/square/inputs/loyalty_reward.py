"""Mappings given for LoyaltyReward. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..models.enums import LoyaltyRewardStatus


class LoyaltyRewardDict(TypedDict, total=False):
    id: str | None
    status: LoyaltyRewardStatus | None
    loyalty_account_id: Required[str]
    reward_tier_id: Required[str]
    points: int | None
    order_id: str | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    redeemed_at: datetime | None
