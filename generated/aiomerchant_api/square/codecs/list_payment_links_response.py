"""The codec of ListPaymentLinksResponse.

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
from ..models.list_payment_links_response import ListPaymentLinksResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_payment_link: Decode = decode_later(__name__, "payment_link", globals(), "decode_payment_link")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListPaymentLinksResponse")
    get = data.get
    self: Any = new(ListPaymentLinksResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.payment_links = v = get("payment_links")
    if v.__class__ is list:
        here = (at, "payment_links[]")
        self.payment_links = [decode_payment_link(i, here) for i in v]
    elif v is not None or "payment_links" in data:
        self.payment_links = mismatch(v, at, "payment_links", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "payment_links": ("payment_links", False, encode_list_of(encode_later(__name__, "payment_link"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListPaymentLinksResponse, _FIELDS)
