"""CreateLoyaltyRewardResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_reward import LoyaltyReward


@model
class CreateLoyaltyRewardResponse(Model):
    """Schema `CreateLoyaltyRewardResponse`."""

    errors: list[Error] | None = None
    reward: LoyaltyReward


@model
class CreateLoyaltyRewardRequest(Model):
    """Schema `CreateLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    reward: LoyaltyReward
    idempotency_key: str
