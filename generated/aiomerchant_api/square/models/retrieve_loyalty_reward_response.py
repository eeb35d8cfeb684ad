"""RetrieveLoyaltyRewardResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_reward import LoyaltyReward


@model
class RetrieveLoyaltyRewardResponse(Model):
    """Schema `RetrieveLoyaltyRewardResponse`."""

    errors: list[Error] | None = None
    reward: LoyaltyReward
