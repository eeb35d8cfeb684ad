"""SearchLoyaltyRewardsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_reward import LoyaltyReward
    from ..models.search_loyalty_rewards_request_loyalty_reward_query import (
        SearchLoyaltyRewardsRequestLoyaltyRewardQuery,
    )


@model
class SearchLoyaltyRewardsResponse(Model):
    """Schema `SearchLoyaltyRewardsResponse`."""

    errors: list[Error] | None = None
    rewards: list[LoyaltyReward] | None = None
    cursor: str | None = None


@model
class SearchLoyaltyRewardsRequest(Model):
    """Schema `SearchLoyaltyRewardsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: SearchLoyaltyRewardsRequestLoyaltyRewardQuery | None = None
    limit: int | None = None
    cursor: str | None = None
