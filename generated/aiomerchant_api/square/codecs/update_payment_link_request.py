"""The codec of UpdatePaymentLinkRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_payment_link_request import UpdatePaymentLinkRequest

decode_payment_link: Decode = decode_later(__name__, "payment_link", globals(), "decode_payment_link")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdatePaymentLinkRequest")
    get = data.get
    self: Any = new(UpdatePaymentLinkRequest)
    self.payment_link = decode_payment_link(get("payment_link"), (at, "payment_link"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_link": ("payment_link", False, encode_later(__name__, "payment_link")),
}

encode = object_encoder(UpdatePaymentLinkRequest, _FIELDS)
