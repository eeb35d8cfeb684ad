"""Mappings given for SearchLoyaltyRewardsRequestLoyaltyRewardQuery. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.enums import LoyaltyRewardStatus


class SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict(TypedDict, total=False):
    loyalty_account_id: Required[str]
    status: LoyaltyRewardStatus | None
