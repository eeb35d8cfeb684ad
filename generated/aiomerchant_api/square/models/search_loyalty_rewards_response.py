"""The model SearchLoyaltyRewardsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_reward import LoyaltyReward
    from ..models.search_loyalty_rewards_request_loyalty_reward_query import (
        SearchLoyaltyRewardsRequestLoyaltyRewardQuery,
    )


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyRewardsResponse(Model):
    """Schema `SearchLoyaltyRewardsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    rewards: list[LoyaltyReward] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyRewardsRequest(Model):
    """Schema `SearchLoyaltyRewardsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: SearchLoyaltyRewardsRequestLoyaltyRewardQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
