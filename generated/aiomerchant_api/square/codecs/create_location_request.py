"""The codec of CreateLocationRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.create_location_request import CreateLocationRequest

decode_location: Decode = decode_later(__name__, "location", globals(), "decode_location")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLocationRequest")
    get = data.get
    self: Any = new(CreateLocationRequest)
    self.location = v = get("location")
    if v is not None or "location" in data:
        self.location = decode_location(v, (at, "location"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location": ("location", False, encode_later(__name__, "location")),
}

encode = object_encoder(CreateLocationRequest, _FIELDS)
