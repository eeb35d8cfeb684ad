"""The codec of BulkRetrieveBookingsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.bulk_retrieve_bookings_request import BulkRetrieveBookingsRequest

_booking_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveBookingsRequest")
    get = data.get
    self: Any = new(BulkRetrieveBookingsRequest)
    self.booking_ids = _booking_ids(get("booking_ids"), at, "booking_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "booking_ids": ("booking_ids", False, plain),
}

encode = object_encoder(BulkRetrieveBookingsRequest, _FIELDS)
