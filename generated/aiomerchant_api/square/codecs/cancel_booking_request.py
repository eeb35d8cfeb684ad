"""The codec of CancelBookingRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.cancel_booking_request import CancelBookingRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CancelBookingRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_booking_version = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_booking_version = _values(known)
    self: Any = new(CancelBookingRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and v_idempotency_key is not None:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.booking_version = v_booking_version
    if v_booking_version.__class__ is not int and v_booking_version is not None:
        self.booking_version = mismatch(v_booking_version, at, "booking_version", "integer")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "booking_version": ("booking_version", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CancelBookingRequest, _FIELDS)
