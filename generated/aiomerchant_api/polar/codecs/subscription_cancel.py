"""The codec of SubscriptionCancel.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.subscription_cancel import SubscriptionCancel


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionCancel")
    get = data.get
    self: Any = new(SubscriptionCancel)
    self.customer_cancellation_reason = v = get("customer_cancellation_reason")
    if v.__class__ is not str and (v is not None):
        self.customer_cancellation_reason = mismatch(v, at, "customer_cancellation_reason", "string")
    self.customer_cancellation_comment = v = get("customer_cancellation_comment")
    if v.__class__ is not str and (v is not None):
        self.customer_cancellation_comment = mismatch(v, at, "customer_cancellation_comment", "string")
    self.cancel_at_period_end = v = get("cancel_at_period_end")
    if v.__class__ is not bool:
        self.cancel_at_period_end = mismatch(v, at, "cancel_at_period_end", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_cancellation_reason": ("customer_cancellation_reason", False, plain),
    "customer_cancellation_comment": ("customer_cancellation_comment", False, plain),
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
}

encode = object_encoder(SubscriptionCancel, _FIELDS)
