"""The codec of CreatePaymentLinkResponse.

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
from ..models.create_payment_link_response import CreatePaymentLinkResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_payment_link: Decode = decode_later(__name__, "payment_link", globals(), "decode_payment_link")
decode_payment_link_related_resources: Decode = decode_later(
    __name__, "payment_link_related_resources", globals(), "decode_payment_link_related_resources"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreatePaymentLinkResponse")
    get = data.get
    self: Any = new(CreatePaymentLinkResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.payment_link = v = get("payment_link")
    if v is not None or "payment_link" in data:
        self.payment_link = decode_payment_link(v, (at, "payment_link"))
    self.related_resources = v = get("related_resources")
    if v is not None or "related_resources" in data:
        self.related_resources = decode_payment_link_related_resources(v, (at, "related_resources"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "payment_link": ("payment_link", False, encode_later(__name__, "payment_link")),
    "related_resources": (
        "related_resources",
        False,
        encode_later(__name__, "payment_link_related_resources"),
    ),
}

encode = object_encoder(CreatePaymentLinkResponse, _FIELDS)
