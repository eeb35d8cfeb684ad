"""The codec of SubscriptionBillingPeriodUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.subscription_billing_period_updated_metadata import SubscriptionBillingPeriodUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionBillingPeriodUpdatedMetadata")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_subscription_id, v_old_period_end, v_new_period_end = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_subscription_id, v_old_period_end, v_new_period_end = _values(known)
    self: Any = new(SubscriptionBillingPeriodUpdatedMetadata)
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self.old_period_end = v_old_period_end
    if v_old_period_end.__class__ is not str:
        self.old_period_end = mismatch(v_old_period_end, at, "old_period_end", "string")
    self.new_period_end = v_new_period_end
    if v_new_period_end.__class__ is not str:
        self.new_period_end = mismatch(v_new_period_end, at, "new_period_end", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, refuse_float),
    "old_period_end": ("old_period_end", False, refuse_float),
    "new_period_end": ("new_period_end", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionBillingPeriodUpdatedMetadata, _FIELDS)
