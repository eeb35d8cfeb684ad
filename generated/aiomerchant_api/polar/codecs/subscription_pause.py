"""The codec of SubscriptionPause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, plain

from ..models.subscription_pause import SubscriptionPause


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionPause")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_pause_at_period_end, v_resumes_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_pause_at_period_end, v_resumes_at = _values(known)
    self: Any = new(SubscriptionPause)
    self.pause_at_period_end = v_pause_at_period_end
    if v_pause_at_period_end.__class__ is not bool:
        self.pause_at_period_end = mismatch(v_pause_at_period_end, at, "pause_at_period_end", "boolean")
    self.resumes_at = None if v_resumes_at is None else instant(v_resumes_at, at, "resumes_at")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "pause_at_period_end": ("pause_at_period_end", False, plain),
    "resumes_at": ("resumes_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionPause, _FIELDS)
