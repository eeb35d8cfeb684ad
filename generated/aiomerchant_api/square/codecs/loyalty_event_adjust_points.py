"""The codec of LoyaltyEventAdjustPoints.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventAdjustPoints")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_loyalty_program_id, v_points, v_reason = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_program_id, v_points, v_reason = _values(known)
    self: Any = new(LoyaltyEventAdjustPoints)
    self.loyalty_program_id = v_loyalty_program_id
    if v_loyalty_program_id.__class__ is not str and not (
        v_loyalty_program_id is None and "loyalty_program_id" not in data
    ):
        self.loyalty_program_id = mismatch(v_loyalty_program_id, at, "loyalty_program_id", "string")
    self.points = v_points
    if v_points.__class__ is not int:
        self.points = mismatch(v_points, at, "points", "integer")
    self.reason = v_reason
    if v_reason.__class__ is not str and v_reason is not None:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_program_id": ("loyalty_program_id", False, refuse_float),
    "points": ("points", False, whole),
    "reason": ("reason", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventAdjustPoints, _FIELDS)
