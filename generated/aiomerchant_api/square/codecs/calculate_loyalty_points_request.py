"""The codec of CalculateLoyaltyPointsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.calculate_loyalty_points_request import CalculateLoyaltyPointsRequest

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CalculateLoyaltyPointsRequest")
    get = data.get
    self: Any = new(CalculateLoyaltyPointsRequest)
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.transaction_amount_money = v = get("transaction_amount_money")
    if v is not None:
        self.transaction_amount_money = decode_money(v, (at, "transaction_amount_money"))
    self.loyalty_account_id = v = get("loyalty_account_id")
    if v.__class__ is not str and (v is not None):
        self.loyalty_account_id = mismatch(v, at, "loyalty_account_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
    "transaction_amount_money": ("transaction_amount_money", False, encode_later(__name__, "money")),
    "loyalty_account_id": ("loyalty_account_id", False, plain),
}

encode = object_encoder(CalculateLoyaltyPointsRequest, _FIELDS)
