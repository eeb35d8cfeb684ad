"""The codec of BuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.buy_now_pay_later_details import BuyNowPayLaterDetails

decode_afterpay_details: Decode = decode_later(
    __name__, "afterpay_details", globals(), "decode_afterpay_details"
)
decode_clearpay_details: Decode = decode_later(
    __name__, "clearpay_details", globals(), "decode_clearpay_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BuyNowPayLaterDetails")
    get = data.get
    self: Any = new(BuyNowPayLaterDetails)
    self.brand = v = get("brand")
    if v.__class__ is not str and (v is not None):
        self.brand = mismatch(v, at, "brand", "string")
    self.afterpay_details = v = get("afterpay_details")
    if v is not None:
        self.afterpay_details = decode_afterpay_details(v, (at, "afterpay_details"))
    self.clearpay_details = v = get("clearpay_details")
    if v is not None:
        self.clearpay_details = decode_clearpay_details(v, (at, "clearpay_details"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "brand": ("brand", False, plain),
    "afterpay_details": ("afterpay_details", False, encode_later(__name__, "afterpay_details")),
    "clearpay_details": ("clearpay_details", False, encode_later(__name__, "clearpay_details")),
}

encode = object_encoder(BuyNowPayLaterDetails, _FIELDS)
