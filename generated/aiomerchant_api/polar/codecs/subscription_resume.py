"""The codec of SubscriptionResume.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain

from ..models.subscription_resume import SubscriptionResume

_decode_resume = constant(True)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionResume")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_resume = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_resume = _values(known)
    self: Any = new(SubscriptionResume)
    self.resume = _decode_resume(v_resume, at, "resume")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "resume": ("resume", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionResume, _FIELDS)
