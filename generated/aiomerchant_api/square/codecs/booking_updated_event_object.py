"""The codec of BookingUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.booking_updated_event_object import BookingUpdatedEventObject

decode_booking: Decode = decode_later(__name__, "booking", globals(), "decode_booking")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingUpdatedEventObject")
    get = data.get
    self: Any = new(BookingUpdatedEventObject)
    self.booking = v = get("booking")
    if v is not None:
        self.booking = decode_booking(v, (at, "booking"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "booking": ("booking", False, encode_later(__name__, "booking")),
}

encode = object_encoder(BookingUpdatedEventObject, _FIELDS)
