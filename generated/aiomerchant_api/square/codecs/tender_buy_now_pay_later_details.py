"""The codec of TenderBuyNowPayLaterDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.tender_buy_now_pay_later_details import TenderBuyNowPayLaterDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TenderBuyNowPayLaterDetails")
    get = data.get
    self: Any = new(TenderBuyNowPayLaterDetails)
    self.buy_now_pay_later_brand = v = get("buy_now_pay_later_brand")
    if v.__class__ is not str and (v is not None or "buy_now_pay_later_brand" in data):
        self.buy_now_pay_later_brand = mismatch(v, at, "buy_now_pay_later_brand", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buy_now_pay_later_brand": ("buy_now_pay_later_brand", False, plain),
    "status": ("status", False, plain),
}

encode = object_encoder(TenderBuyNowPayLaterDetails, _FIELDS)
