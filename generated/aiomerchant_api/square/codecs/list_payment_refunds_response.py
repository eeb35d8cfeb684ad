"""The codec of ListPaymentRefundsResponse.

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
from ..models.list_payment_refunds_response import ListPaymentRefundsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_payment_refund: Decode = decode_later(__name__, "payment_refund", globals(), "decode_payment_refund")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListPaymentRefundsResponse")
    get = data.get
    self: Any = new(ListPaymentRefundsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.refunds = v = get("refunds")
    if v.__class__ is list:
        here = (at, "refunds[]")
        self.refunds = [decode_payment_refund(i, here) for i in v]
    elif v is not None or "refunds" in data:
        self.refunds = mismatch(v, at, "refunds", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "refunds": ("refunds", False, encode_list_of(encode_later(__name__, "payment_refund"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListPaymentRefundsResponse, _FIELDS)
