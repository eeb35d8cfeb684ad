"""The codec of TenderBuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.tender_buy_now_pay_later_details import TenderBuyNowPayLaterDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TenderBuyNowPayLaterDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_buy_now_pay_later_brand, v_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_buy_now_pay_later_brand, v_status = _values(known)
    self: Any = new(TenderBuyNowPayLaterDetails)
    self.buy_now_pay_later_brand = v_buy_now_pay_later_brand
    if v_buy_now_pay_later_brand.__class__ is not str and not (
        v_buy_now_pay_later_brand is None and "buy_now_pay_later_brand" not in data
    ):
        self.buy_now_pay_later_brand = mismatch(
            v_buy_now_pay_later_brand, at, "buy_now_pay_later_brand", "string"
        )
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buy_now_pay_later_brand": ("buy_now_pay_later_brand", False, plain),
    "status": ("status", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TenderBuyNowPayLaterDetails, _FIELDS)
