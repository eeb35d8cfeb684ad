"""The codec of SubscriptionEventInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.subscription_event_info import SubscriptionEventInfo


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionEventInfo")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_detail, v_code = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_detail, v_code = _values(known)
    self: Any = new(SubscriptionEventInfo)
    self.detail = v_detail
    if v_detail.__class__ is not str and v_detail is not None:
        self.detail = mismatch(v_detail, at, "detail", "string")
    self.code = v_code
    if v_code.__class__ is not str and v_code is not None:
        self.code = mismatch(v_code, at, "code", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "detail": ("detail", False, refuse_float),
    "code": ("code", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionEventInfo, _FIELDS)
