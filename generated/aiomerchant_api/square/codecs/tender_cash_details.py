"""The codec of TenderCashDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.tender_cash_details import TenderCashDetails

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TenderCashDetails")
    get = data.get
    self: Any = new(TenderCashDetails)
    self.buyer_tendered_money = v = get("buyer_tendered_money")
    if v is not None:
        self.buyer_tendered_money = decode_money(v, (at, "buyer_tendered_money"))
    self.change_back_money = v = get("change_back_money")
    if v is not None:
        self.change_back_money = decode_money(v, (at, "change_back_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "buyer_tendered_money": ("buyer_tendered_money", False, encode_later(__name__, "money")),
    "change_back_money": ("change_back_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(TenderCashDetails, _FIELDS)
