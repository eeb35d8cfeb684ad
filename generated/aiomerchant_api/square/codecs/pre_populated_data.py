"""The codec of PrePopulatedData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.pre_populated_data import PrePopulatedData

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PrePopulatedData")
    get = data.get
    self: Any = new(PrePopulatedData)
    self.buyer_email = v = get("buyer_email")
    if v.__class__ is not str and (v is not None):
        self.buyer_email = mismatch(v, at, "buyer_email", "string")
    self.buyer_phone_number = v = get("buyer_phone_number")
    if v.__class__ is not str and (v is not None):
        self.buyer_phone_number = mismatch(v, at, "buyer_phone_number", "string")
    self.buyer_address = v = get("buyer_address")
    if v is not None:
        self.buyer_address = decode_address(v, (at, "buyer_address"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buyer_email": ("buyer_email", False, plain),
    "buyer_phone_number": ("buyer_phone_number", False, plain),
    "buyer_address": ("buyer_address", False, encode_later(__name__, "address")),
}

encode = object_encoder(PrePopulatedData, _FIELDS)
