"""The codec of SearchLoyaltyRewardsRequestLoyaltyRewardQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.search_loyalty_rewards_request_loyalty_reward_query import (
    SearchLoyaltyRewardsRequestLoyaltyRewardQuery,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchLoyaltyRewardsRequestLoyaltyRewardQuery")
    get = data.get
    self: Any = new(SearchLoyaltyRewardsRequestLoyaltyRewardQuery)
    self.loyalty_account_id = v = get("loyalty_account_id")
    if v.__class__ is not str:
        self.loyalty_account_id = mismatch(v, at, "loyalty_account_id", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_account_id": ("loyalty_account_id", False, plain),
    "status": ("status", False, plain),
}

encode = object_encoder(SearchLoyaltyRewardsRequestLoyaltyRewardQuery, _FIELDS)
