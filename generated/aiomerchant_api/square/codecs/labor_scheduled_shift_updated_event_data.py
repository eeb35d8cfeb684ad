"""The codec of LaborScheduledShiftUpdatedEventData.

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
    refuse_float,
)

from ..models.labor_scheduled_shift_updated_event_data import LaborScheduledShiftUpdatedEventData

decode_labor_scheduled_shift_updated_event_object: Decode = decode_later(
    __name__,
    "labor_scheduled_shift_updated_event_object",
    globals(),
    "decode_labor_scheduled_shift_updated_event_object",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LaborScheduledShiftUpdatedEventData")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_id, v_object = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_id, v_object = _values(known)
    self: Any = new(LaborScheduledShiftUpdatedEventData)
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.object = (
        None
        if v_object is None
        else decode_labor_scheduled_shift_updated_event_object(v_object, (at, "object"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, refuse_float),
    "id": ("id", False, refuse_float),
    "object": ("object", False, encode_later(__name__, "labor_scheduled_shift_updated_event_object")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LaborScheduledShiftUpdatedEventData, _FIELDS)
