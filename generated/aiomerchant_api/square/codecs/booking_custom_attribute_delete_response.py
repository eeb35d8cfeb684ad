"""The codec of BookingCustomAttributeDeleteResponse.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.booking_custom_attribute_delete_response import BookingCustomAttributeDeleteResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingCustomAttributeDeleteResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_booking_id, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_booking_id, v_errors = _values(known)
    self: Any = new(BookingCustomAttributeDeleteResponse)
    self.booking_id = v_booking_id
    if v_booking_id.__class__ is not str and not (v_booking_id is None and "booking_id" not in data):
        self.booking_id = mismatch(v_booking_id, at, "booking_id", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "booking_id": ("booking_id", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BookingCustomAttributeDeleteResponse, _FIELDS)
