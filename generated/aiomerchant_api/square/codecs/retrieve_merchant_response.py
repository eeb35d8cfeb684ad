"""The codec of RetrieveMerchantResponse.

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
from ..models.retrieve_merchant_response import RetrieveMerchantResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_merchant: Decode = decode_later(__name__, "merchant", globals(), "decode_merchant")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveMerchantResponse")
    get = data.get
    self: Any = new(RetrieveMerchantResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.merchant = v = get("merchant")
    if v is not None or "merchant" in data:
        self.merchant = decode_merchant(v, (at, "merchant"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "merchant": ("merchant", False, encode_later(__name__, "merchant")),
}

encode = object_encoder(RetrieveMerchantResponse, _FIELDS)
