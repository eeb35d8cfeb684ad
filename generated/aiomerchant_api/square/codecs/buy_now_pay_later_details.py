"""The codec of BuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_brand, v_afterpay_details, v_clearpay_details = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_brand, v_afterpay_details, v_clearpay_details = _values(known)
    self: Any = new(BuyNowPayLaterDetails)
    self.brand = v_brand
    if v_brand.__class__ is not str and v_brand is not None:
        self.brand = mismatch(v_brand, at, "brand", "string")
    self.afterpay_details = (
        None
        if v_afterpay_details is None
        else decode_afterpay_details(v_afterpay_details, (at, "afterpay_details"))
    )
    self.clearpay_details = (
        None
        if v_clearpay_details is None
        else decode_clearpay_details(v_clearpay_details, (at, "clearpay_details"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "brand": ("brand", False, refuse_float),
    "afterpay_details": ("afterpay_details", False, encode_later(__name__, "afterpay_details")),
    "clearpay_details": ("clearpay_details", False, encode_later(__name__, "clearpay_details")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BuyNowPayLaterDetails, _FIELDS)
