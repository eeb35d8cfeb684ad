"""The codec of PauseSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    day,
    full_date,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.pause_subscription_request import PauseSubscriptionRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PauseSubscriptionRequest")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        (
            v_pause_effective_date,
            v_pause_cycle_duration,
            v_resume_effective_date,
            v_resume_change_timing,
            v_pause_reason,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_pause_effective_date,
            v_pause_cycle_duration,
            v_resume_effective_date,
            v_resume_change_timing,
            v_pause_reason,
        ) = _values(known)
    self: Any = new(PauseSubscriptionRequest)
    self.pause_effective_date = (
        None
        if v_pause_effective_date is None
        else full_date(v_pause_effective_date, at, "pause_effective_date")
    )
    self.pause_cycle_duration = v_pause_cycle_duration
    if v_pause_cycle_duration.__class__ is not int and v_pause_cycle_duration is not None:
        self.pause_cycle_duration = mismatch(v_pause_cycle_duration, at, "pause_cycle_duration", "integer")
    self.resume_effective_date = v_resume_effective_date
    if v_resume_effective_date.__class__ is not str and v_resume_effective_date is not None:
        self.resume_effective_date = mismatch(v_resume_effective_date, at, "resume_effective_date", "string")
    self.resume_change_timing = v_resume_change_timing
    if v_resume_change_timing.__class__ is not str and v_resume_change_timing is not None:
        self.resume_change_timing = mismatch(v_resume_change_timing, at, "resume_change_timing", "string")
    self.pause_reason = v_pause_reason
    if v_pause_reason.__class__ is not str and v_pause_reason is not None:
        self.pause_reason = mismatch(v_pause_reason, at, "pause_reason", "string")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "pause_effective_date": ("pause_effective_date", False, day),
    "pause_cycle_duration": ("pause_cycle_duration", False, whole),
    "resume_effective_date": ("resume_effective_date", False, refuse_float),
    "resume_change_timing": ("resume_change_timing", False, plain),
    "pause_reason": ("pause_reason", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PauseSubscriptionRequest, _FIELDS)
