"""SearchLoyaltyRewardsRequestLoyaltyRewardQuery. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import LoyaltyRewardStatus


@model
class SearchLoyaltyRewardsRequestLoyaltyRewardQuery(Model):
    """Schema `SearchLoyaltyRewardsRequestLoyaltyRewardQuery`.

    Attributes:
        loyalty_account_id: Not empty.
        status: One of ISSUED, REDEEMED, DELETED.
    """

    loyalty_account_id: str
    status: Nullable[LoyaltyRewardStatus] = ABSENT
