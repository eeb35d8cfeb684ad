"""The model CreateLoyaltyRewardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_reward import LoyaltyReward


@define(kw_only=True, eq=False, repr=False)
class CreateLoyaltyRewardRequest(Model):
    """Schema `CreateLoyaltyRewardRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    reward: LoyaltyReward
    idempotency_key: str
