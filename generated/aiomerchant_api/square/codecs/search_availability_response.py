"""The codec of SearchAvailabilityResponse.

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
)
from ..models.search_availability_response import SearchAvailabilityResponse

decode_availability: Decode = decode_later(__name__, "availability", globals(), "decode_availability")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchAvailabilityResponse")
    get = data.get
    self: Any = new(SearchAvailabilityResponse)
    self.availabilities = v = get("availabilities")
    if v.__class__ is list:
        here = (at, "availabilities[]")
        self.availabilities = [decode_availability(i, here) for i in v]
    elif v is not None or "availabilities" in data:
        self.availabilities = mismatch(v, at, "availabilities", "array")
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
    "availabilities": ("availabilities", False, encode_list_of(encode_later(__name__, "availability"))),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(SearchAvailabilityResponse, _FIELDS)
