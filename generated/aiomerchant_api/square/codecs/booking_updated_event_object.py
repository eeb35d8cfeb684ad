"""The codec of BookingUpdatedEventObject.

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

from ..models.booking_updated_event_object import BookingUpdatedEventObject

decode_booking: Decode = decode_later(__name__, "booking", globals(), "decode_booking")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_booking = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_booking = _values(known)
    self: Any = new(BookingUpdatedEventObject)
    self.booking = None if v_booking is None else decode_booking(v_booking, (at, "booking"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "booking": ("booking", False, encode_later(__name__, "booking")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BookingUpdatedEventObject, _FIELDS)
