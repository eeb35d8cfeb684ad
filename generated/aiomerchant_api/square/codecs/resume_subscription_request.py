"""The codec of ResumeSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, full_date, mismatch, new, object_encoder, plain
from ..models.resume_subscription_request import ResumeSubscriptionRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ResumeSubscriptionRequest")
    get = data.get
    self: Any = new(ResumeSubscriptionRequest)
    self.resume_effective_date = v = get("resume_effective_date")
    if v is not None:
        self.resume_effective_date = full_date(v, at, "resume_effective_date")
    self.resume_change_timing = v = get("resume_change_timing")
    if v.__class__ is not str and (v is not None):
        self.resume_change_timing = mismatch(v, at, "resume_change_timing", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "resume_effective_date": ("resume_effective_date", False, plain),
    "resume_change_timing": ("resume_change_timing", False, plain),
}

encode = object_encoder(ResumeSubscriptionRequest, _FIELDS)
