"""The codec of CustomerSubscriptionPause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.customer_subscription_pause import CustomerSubscriptionPause


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSubscriptionPause")
    get = data.get
    self: Any = new(CustomerSubscriptionPause)
    self.pause_at_period_end = v = get("pause_at_period_end")
    if v.__class__ is not bool:
        self.pause_at_period_end = mismatch(v, at, "pause_at_period_end", "boolean")
    self.resumes_at = v = get("resumes_at")
    if v is not None:
        self.resumes_at = instant(v, at, "resumes_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "pause_at_period_end": ("pause_at_period_end", False, plain),
    "resumes_at": ("resumes_at", False, plain),
}

encode = object_encoder(CustomerSubscriptionPause, _FIELDS)
