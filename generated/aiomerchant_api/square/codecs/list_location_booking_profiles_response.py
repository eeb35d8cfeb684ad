"""The codec of ListLocationBookingProfilesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.list_location_booking_profiles_response import ListLocationBookingProfilesResponse

decode_location_booking_profile: Decode = decode_later(
    __name__, "location_booking_profile", globals(), "decode_location_booking_profile"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListLocationBookingProfilesResponse")
    get = data.get
    self: Any = new(ListLocationBookingProfilesResponse)
    self.location_booking_profiles = v = get("location_booking_profiles")
    if v.__class__ is list:
        here = (at, "location_booking_profiles[]")
        self.location_booking_profiles = [decode_location_booking_profile(i, here) for i in v]
    elif v is not None or "location_booking_profiles" in data:
        self.location_booking_profiles = mismatch(v, at, "location_booking_profiles", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_booking_profiles": (
        "location_booking_profiles",
        False,
        encode_list_of(encode_later(__name__, "location_booking_profile")),
    ),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(ListLocationBookingProfilesResponse, _FIELDS)
