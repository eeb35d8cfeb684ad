"""The codec of Availability.

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
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
)

from ..models.availability import Availability

decode_appointment_segment: Decode = decode_later(
    __name__, "appointment_segment", globals(), "decode_appointment_segment"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Availability")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_start_at, v_location_id, v_appointment_segments = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_at, v_location_id, v_appointment_segments = _values(known)
    self: Any = new(Availability)
    self.start_at = None if v_start_at is None else instant(v_start_at, at, "start_at")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and not (v_location_id is None and "location_id" not in data):
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    if v_appointment_segments.__class__ is list:
        here = (at, "appointment_segments[]")
        self.appointment_segments = [
            decode_appointment_segment(item, here) for item in v_appointment_segments
        ]
    elif v_appointment_segments is None:
        self.appointment_segments = None
    else:
        self.appointment_segments = mismatch(v_appointment_segments, at, "appointment_segments", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at": ("start_at", False, moment),
    "location_id": ("location_id", False, refuse_float),
    "appointment_segments": (
        "appointment_segments",
        False,
        encode_list_of(encode_later(__name__, "appointment_segment")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Availability, _FIELDS)
