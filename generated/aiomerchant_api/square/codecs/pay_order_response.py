"""The codec of PayOrderResponse.

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
from ..models.pay_order_response import PayOrderResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayOrderResponse")
    get = data.get
    self: Any = new(PayOrderResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.order = v = get("order")
    if v is not None or "order" in data:
        self.order = decode_order(v, (at, "order"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "order": ("order", False, encode_later(__name__, "order")),
}

encode = object_encoder(PayOrderResponse, _FIELDS)
