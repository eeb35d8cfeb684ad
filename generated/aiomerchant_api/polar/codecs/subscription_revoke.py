"""The codec of SubscriptionRevoke.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.subscription_revoke import SubscriptionRevoke

_revoke = constant(True)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionRevoke")
    get = data.get
    self: Any = new(SubscriptionRevoke)
    self.customer_cancellation_reason = v = get("customer_cancellation_reason")
    if v.__class__ is not str and (v is not None):
        self.customer_cancellation_reason = mismatch(v, at, "customer_cancellation_reason", "string")
    self.customer_cancellation_comment = v = get("customer_cancellation_comment")
    if v.__class__ is not str and (v is not None):
        self.customer_cancellation_comment = mismatch(v, at, "customer_cancellation_comment", "string")
    self.revoke = _revoke(get("revoke"), at, "revoke")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_cancellation_reason": ("customer_cancellation_reason", False, plain),
    "customer_cancellation_comment": ("customer_cancellation_comment", False, plain),
    "revoke": ("revoke", False, plain),
}

encode = object_encoder(SubscriptionRevoke, _FIELDS)
