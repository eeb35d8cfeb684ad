"""The codec of ResumeSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, day, full_date, mismatch, new, object_encoder, plain

from ..models.resume_subscription_request import ResumeSubscriptionRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ResumeSubscriptionRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_resume_effective_date, v_resume_change_timing = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_resume_effective_date, v_resume_change_timing = _values(known)
    self: Any = new(ResumeSubscriptionRequest)
    self.resume_effective_date = (
        None
        if v_resume_effective_date is None
        else full_date(v_resume_effective_date, at, "resume_effective_date")
    )
    self.resume_change_timing = v_resume_change_timing
    if v_resume_change_timing.__class__ is not str and v_resume_change_timing is not None:
        self.resume_change_timing = mismatch(v_resume_change_timing, at, "resume_change_timing", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "resume_effective_date": ("resume_effective_date", False, day),
    "resume_change_timing": ("resume_change_timing", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ResumeSubscriptionRequest, _FIELDS)
