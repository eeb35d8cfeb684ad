"""The codec of LaborScheduledShiftCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.labor_scheduled_shift_created_event_object import LaborScheduledShiftCreatedEventObject

decode_scheduled_shift: Decode = decode_later(
    __name__, "scheduled_shift", globals(), "decode_scheduled_shift"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LaborScheduledShiftCreatedEventObject")
    get = data.get
    self: Any = new(LaborScheduledShiftCreatedEventObject)
    self.ScheduledShift = v = get("ScheduledShift")
    if v is not None:
        self.ScheduledShift = decode_scheduled_shift(v, (at, "ScheduledShift"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "ScheduledShift": ("ScheduledShift", False, encode_later(__name__, "scheduled_shift")),
}

encode = object_encoder(LaborScheduledShiftCreatedEventObject, _FIELDS)
