"""The model CreateLoyaltyRewardResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_reward import LoyaltyReward


@define(kw_only=True, eq=False, repr=False)
class CreateLoyaltyRewardResponse(Model):
    """Schema `CreateLoyaltyRewardResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    reward: LoyaltyReward | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateLoyaltyRewardRequest(Model):
    """Schema `CreateLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    reward: LoyaltyReward
    idempotency_key: str
