"""The codec of DestinationDetailsCashRefundDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DestinationDetailsCashRefundDetails")
    get = data.get
    self: Any = new(DestinationDetailsCashRefundDetails)
    self.seller_supplied_money = decode_money(get("seller_supplied_money"), (at, "seller_supplied_money"))
    self.change_back_money = v = get("change_back_money")
    if v is not None:
        self.change_back_money = decode_money(v, (at, "change_back_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seller_supplied_money": ("seller_supplied_money", False, encode_later(__name__, "money")),
    "change_back_money": ("change_back_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(DestinationDetailsCashRefundDetails, _FIELDS)
