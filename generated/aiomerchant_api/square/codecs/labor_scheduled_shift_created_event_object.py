"""The codec of LaborScheduledShiftCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.labor_scheduled_shift_created_event_object import LaborScheduledShiftCreatedEventObject

decode_scheduled_shift: Decode = decode_later(
    __name__, "scheduled_shift", globals(), "decode_scheduled_shift"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LaborScheduledShiftCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_ScheduledShift = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_ScheduledShift = _values(known)
    self: Any = new(LaborScheduledShiftCreatedEventObject)
    self.ScheduledShift = (
        None if v_ScheduledShift is None else decode_scheduled_shift(v_ScheduledShift, (at, "ScheduledShift"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "ScheduledShift": ("ScheduledShift", False, encode_later(__name__, "scheduled_shift")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LaborScheduledShiftCreatedEventObject, _FIELDS)
