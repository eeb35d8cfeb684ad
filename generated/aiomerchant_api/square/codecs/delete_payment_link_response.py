"""The codec of DeletePaymentLinkResponse.

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
from ..models.delete_payment_link_response import DeletePaymentLinkResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DeletePaymentLinkResponse")
    get = data.get
    self: Any = new(DeletePaymentLinkResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.cancelled_order_id = v = get("cancelled_order_id")
    if v.__class__ is not str and (v is not None or "cancelled_order_id" in data):
        self.cancelled_order_id = mismatch(v, at, "cancelled_order_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "id": ("id", False, plain),
    "cancelled_order_id": ("cancelled_order_id", False, plain),
}

encode = object_encoder(DeletePaymentLinkResponse, _FIELDS)
