"""The codec of SearchLoyaltyRewardsRequestLoyaltyRewardQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.search_loyalty_rewards_request_loyalty_reward_query import (
    SearchLoyaltyRewardsRequestLoyaltyRewardQuery,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchLoyaltyRewardsRequestLoyaltyRewardQuery")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_loyalty_account_id, v_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_account_id, v_status = _values(known)
    self: Any = new(SearchLoyaltyRewardsRequestLoyaltyRewardQuery)
    self.loyalty_account_id = v_loyalty_account_id
    if v_loyalty_account_id.__class__ is not str:
        self.loyalty_account_id = mismatch(v_loyalty_account_id, at, "loyalty_account_id", "string")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_account_id": ("loyalty_account_id", False, refuse_float),
    "status": ("status", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchLoyaltyRewardsRequestLoyaltyRewardQuery, _FIELDS)
