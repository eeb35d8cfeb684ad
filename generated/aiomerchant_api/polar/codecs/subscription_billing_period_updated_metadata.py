"""The codec of SubscriptionBillingPeriodUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.subscription_billing_period_updated_metadata import SubscriptionBillingPeriodUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionBillingPeriodUpdatedMetadata")
    get = data.get
    self: Any = new(SubscriptionBillingPeriodUpdatedMetadata)
    self.subscription_id = v = get("subscription_id")
    if v.__class__ is not str:
        self.subscription_id = mismatch(v, at, "subscription_id", "string")
    self.old_period_end = v = get("old_period_end")
    if v.__class__ is not str:
        self.old_period_end = mismatch(v, at, "old_period_end", "string")
    self.new_period_end = v = get("new_period_end")
    if v.__class__ is not str:
        self.new_period_end = mismatch(v, at, "new_period_end", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, plain),
    "old_period_end": ("old_period_end", False, plain),
    "new_period_end": ("new_period_end", False, plain),
}

encode = object_encoder(SubscriptionBillingPeriodUpdatedMetadata, _FIELDS)
