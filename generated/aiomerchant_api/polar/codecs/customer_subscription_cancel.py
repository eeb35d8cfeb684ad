"""The codec of CustomerSubscriptionCancel.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_subscription_cancel import CustomerSubscriptionCancel


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionCancel")
    get = data.get
    self: Any = new(CustomerSubscriptionCancel)
    self.cancel_at_period_end = v = get("cancel_at_period_end")
    if v.__class__ is not bool and (v is not None):
        self.cancel_at_period_end = mismatch(v, at, "cancel_at_period_end", "boolean")
    self.cancellation_reason = v = get("cancellation_reason")
    if v.__class__ is not str and (v is not None):
        self.cancellation_reason = mismatch(v, at, "cancellation_reason", "string")
    self.cancellation_comment = v = get("cancellation_comment")
    if v.__class__ is not str and (v is not None):
        self.cancellation_comment = mismatch(v, at, "cancellation_comment", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cancel_at_period_end": ("cancel_at_period_end", False, plain),
    "cancellation_reason": ("cancellation_reason", False, plain),
    "cancellation_comment": ("cancellation_comment", False, plain),
}

encode = object_encoder(CustomerSubscriptionCancel, _FIELDS)
