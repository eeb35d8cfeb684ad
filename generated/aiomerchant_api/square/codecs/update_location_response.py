"""The codec of UpdateLocationResponse.

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
from ..models.update_location_response import UpdateLocationResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_location: Decode = decode_later(__name__, "location", globals(), "decode_location")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateLocationResponse")
    get = data.get
    self: Any = new(UpdateLocationResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.location = v = get("location")
    if v is not None or "location" in data:
        self.location = decode_location(v, (at, "location"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "location": ("location", False, encode_later(__name__, "location")),
}

encode = object_encoder(UpdateLocationResponse, _FIELDS)
