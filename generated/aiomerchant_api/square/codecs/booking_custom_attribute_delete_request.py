"""The codec of BookingCustomAttributeDeleteRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.booking_custom_attribute_delete_request import BookingCustomAttributeDeleteRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingCustomAttributeDeleteRequest")
    get = data.get
    self: Any = new(BookingCustomAttributeDeleteRequest)
    self.booking_id = v = get("booking_id")
    if v.__class__ is not str:
        self.booking_id = mismatch(v, at, "booking_id", "string")
    self.key = v = get("key")
    if v.__class__ is not str:
        self.key = mismatch(v, at, "key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "booking_id": ("booking_id", False, plain),
    "key": ("key", False, plain),
}

encode = object_encoder(BookingCustomAttributeDeleteRequest, _FIELDS)
