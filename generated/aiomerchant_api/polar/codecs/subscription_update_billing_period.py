"""The codec of SubscriptionUpdateBillingPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.subscription_update_billing_period import SubscriptionUpdateBillingPeriod


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateBillingPeriod")
    get = data.get
    self: Any = new(SubscriptionUpdateBillingPeriod)
    self.current_billing_period_end = instant(
        get("current_billing_period_end"), at, "current_billing_period_end"
    )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "current_billing_period_end": ("current_billing_period_end", False, plain),
}

encode = object_encoder(SubscriptionUpdateBillingPeriod, _FIELDS)
