"""The codec of BenefitGrantError.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.benefit_grant_error import BenefitGrantError


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantError")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_message, v_type, v_timestamp = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_message, v_type, v_timestamp = _values(known)
    self: Any = new(BenefitGrantError)
    self.message = v_message
    if v_message.__class__ is not str:
        self.message = mismatch(v_message, at, "message", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.timestamp = v_timestamp
    if v_timestamp.__class__ is not str:
        self.timestamp = mismatch(v_timestamp, at, "timestamp", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "message": ("message", False, refuse_float),
    "type": ("type", False, refuse_float),
    "timestamp": ("timestamp", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantError, _FIELDS)
