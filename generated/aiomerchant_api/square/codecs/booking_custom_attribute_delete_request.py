"""The codec of BookingCustomAttributeDeleteRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.booking_custom_attribute_delete_request import BookingCustomAttributeDeleteRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingCustomAttributeDeleteRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_booking_id, v_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_booking_id, v_key = _values(known)
    self: Any = new(BookingCustomAttributeDeleteRequest)
    self.booking_id = v_booking_id
    if v_booking_id.__class__ is not str:
        self.booking_id = mismatch(v_booking_id, at, "booking_id", "string")
    self.key = v_key
    if v_key.__class__ is not str:
        self.key = mismatch(v_key, at, "key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "booking_id": ("booking_id", False, refuse_float),
    "key": ("key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BookingCustomAttributeDeleteRequest, _FIELDS)
