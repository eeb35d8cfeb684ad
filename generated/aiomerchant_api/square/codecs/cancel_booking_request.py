"""The codec of CancelBookingRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.cancel_booking_request import CancelBookingRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CancelBookingRequest")
    get = data.get
    self: Any = new(CancelBookingRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.booking_version = v = get("booking_version")
    if v.__class__ is not int and (v is not None):
        self.booking_version = mismatch(v, at, "booking_version", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "booking_version": ("booking_version", False, refuse_float),
}

encode = object_encoder(CancelBookingRequest, _FIELDS)
