"""The codec of PauseSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, full_date, mismatch, new, object_encoder, plain, refuse_float
from ..models.pause_subscription_request import PauseSubscriptionRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PauseSubscriptionRequest")
    get = data.get
    self: Any = new(PauseSubscriptionRequest)
    self.pause_effective_date = v = get("pause_effective_date")
    if v is not None:
        self.pause_effective_date = full_date(v, at, "pause_effective_date")
    self.pause_cycle_duration = v = get("pause_cycle_duration")
    if v.__class__ is not int and (v is not None):
        self.pause_cycle_duration = mismatch(v, at, "pause_cycle_duration", "integer")
    self.resume_effective_date = v = get("resume_effective_date")
    if v.__class__ is not str and (v is not None):
        self.resume_effective_date = mismatch(v, at, "resume_effective_date", "string")
    self.resume_change_timing = v = get("resume_change_timing")
    if v.__class__ is not str and (v is not None):
        self.resume_change_timing = mismatch(v, at, "resume_change_timing", "string")
    self.pause_reason = v = get("pause_reason")
    if v.__class__ is not str and (v is not None):
        self.pause_reason = mismatch(v, at, "pause_reason", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "pause_effective_date": ("pause_effective_date", False, plain),
    "pause_cycle_duration": ("pause_cycle_duration", False, refuse_float),
    "resume_effective_date": ("resume_effective_date", False, plain),
    "resume_change_timing": ("resume_change_timing", False, plain),
    "pause_reason": ("pause_reason", False, plain),
}

encode = object_encoder(PauseSubscriptionRequest, _FIELDS)
