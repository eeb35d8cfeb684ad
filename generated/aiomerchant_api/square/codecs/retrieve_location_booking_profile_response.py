"""The codec of RetrieveLocationBookingProfileResponse.

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
)

from ..models.retrieve_location_booking_profile_response import RetrieveLocationBookingProfileResponse

decode_location_booking_profile: Decode = decode_later(
    __name__, "location_booking_profile", globals(), "decode_location_booking_profile"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveLocationBookingProfileResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_location_booking_profile, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_booking_profile, v_errors = _values(known)
    self: Any = new(RetrieveLocationBookingProfileResponse)
    self.location_booking_profile = (
        None
        if v_location_booking_profile is None and "location_booking_profile" not in data
        else decode_location_booking_profile(v_location_booking_profile, (at, "location_booking_profile"))
    )
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
    "location_booking_profile": (
        "location_booking_profile",
        False,
        encode_later(__name__, "location_booking_profile"),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RetrieveLocationBookingProfileResponse, _FIELDS)
