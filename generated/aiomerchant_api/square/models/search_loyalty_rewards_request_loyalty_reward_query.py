"""The model SearchLoyaltyRewardsRequestLoyaltyRewardQuery. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import LoyaltyRewardStatus


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyRewardsRequestLoyaltyRewardQuery(Model):
    """Schema `SearchLoyaltyRewardsRequestLoyaltyRewardQuery`.

    Attributes:
        loyalty_account_id: Not empty.
        status: One of ISSUED, REDEEMED, DELETED.
    """

    loyalty_account_id: str
    status: LoyaltyRewardStatus | None = None
