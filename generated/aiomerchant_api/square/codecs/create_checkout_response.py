"""The codec of CreateCheckoutResponse.

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
from ..models.create_checkout_response import CreateCheckoutResponse

decode_checkout: Decode = decode_later(__name__, "checkout", globals(), "decode_checkout")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCheckoutResponse")
    get = data.get
    self: Any = new(CreateCheckoutResponse)
    self.checkout = v = get("checkout")
    if v is not None or "checkout" in data:
        self.checkout = decode_checkout(v, (at, "checkout"))
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
    "checkout": ("checkout", False, encode_later(__name__, "checkout")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(CreateCheckoutResponse, _FIELDS)
