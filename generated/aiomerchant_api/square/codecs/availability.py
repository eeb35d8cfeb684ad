"""The codec of Availability.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.availability import Availability

decode_appointment_segment: Decode = decode_later(
    __name__, "appointment_segment", globals(), "decode_appointment_segment"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Availability")
    get = data.get
    self: Any = new(Availability)
    self.start_at = v = get("start_at")
    if v is not None:
        self.start_at = instant(v, at, "start_at")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.appointment_segments = v = get("appointment_segments")
    if v.__class__ is list:
        here = (at, "appointment_segments[]")
        self.appointment_segments = [decode_appointment_segment(i, here) for i in v]
    elif v is not None:
        self.appointment_segments = mismatch(v, at, "appointment_segments", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at": ("start_at", False, plain),
    "location_id": ("location_id", False, plain),
    "appointment_segments": (
        "appointment_segments",
        False,
        encode_list_of(encode_later(__name__, "appointment_segment")),
    ),
}

encode = object_encoder(Availability, _FIELDS)
