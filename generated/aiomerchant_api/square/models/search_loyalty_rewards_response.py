"""The model SearchLoyaltyRewardsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_reward import LoyaltyReward


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyRewardsResponse(Model):
    """Schema `SearchLoyaltyRewardsResponse`."""

    errors: list[Error] | None = None
    rewards: list[LoyaltyReward] | None = None
    cursor: str | None = None
