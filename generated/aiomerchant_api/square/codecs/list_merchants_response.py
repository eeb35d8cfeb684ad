"""The codec of ListMerchantsResponse.

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
    refuse_float,
)
from ..models.list_merchants_response import ListMerchantsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_merchant: Decode = decode_later(__name__, "merchant", globals(), "decode_merchant")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListMerchantsResponse")
    get = data.get
    self: Any = new(ListMerchantsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.merchant = v = get("merchant")
    if v.__class__ is list:
        here = (at, "merchant[]")
        self.merchant = [decode_merchant(i, here) for i in v]
    elif v is not None or "merchant" in data:
        self.merchant = mismatch(v, at, "merchant", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not int and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "merchant": ("merchant", False, encode_list_of(encode_later(__name__, "merchant"))),
    "cursor": ("cursor", False, refuse_float),
}

encode = object_encoder(ListMerchantsResponse, _FIELDS)
