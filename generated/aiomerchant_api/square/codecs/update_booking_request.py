"""The codec of UpdateBookingRequest.

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

from ..models.update_booking_request import UpdateBookingRequest

decode_booking: Decode = decode_later(__name__, "booking", globals(), "decode_booking")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateBookingRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_booking = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_booking = _values(known)
    self: Any = new(UpdateBookingRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and v_idempotency_key is not None:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.booking = decode_booking(v_booking, (at, "booking"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "booking": ("booking", False, encode_later(__name__, "booking")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateBookingRequest, _FIELDS)
