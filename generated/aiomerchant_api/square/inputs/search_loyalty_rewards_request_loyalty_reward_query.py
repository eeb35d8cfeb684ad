"""Mappings given for SearchLoyaltyRewardsRequestLoyaltyRewardQuery. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import LoyaltyRewardStatus


class SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict(TypedDict, total=False):
    loyalty_account_id: Required[str]
    status: LoyaltyRewardStatus | Null | None
