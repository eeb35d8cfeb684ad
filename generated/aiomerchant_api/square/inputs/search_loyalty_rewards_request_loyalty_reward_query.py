"""A mapping given for SearchLoyaltyRewardsRequestLoyaltyRewardQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.loyalty_reward_status import LoyaltyRewardStatus


class SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict(TypedDict, total=False):
    """Schema `SearchLoyaltyRewardsRequestLoyaltyRewardQuery` as a mapping by wire names."""

    loyalty_account_id: Required[str]
    status: LoyaltyRewardStatus | None
