"""The codec of GiftCardActivityRefund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.gift_card_activity_refund import GiftCardActivityRefund

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityRefund")
    get = data.get
    self: Any = new(GiftCardActivityRefund)
    self.redeem_activity_id = v = get("redeem_activity_id")
    if v.__class__ is not str and (v is not None):
        self.redeem_activity_id = mismatch(v, at, "redeem_activity_id", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None or "payment_id" in data):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "redeem_activity_id": ("redeem_activity_id", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reference_id": ("reference_id", False, plain),
    "payment_id": ("payment_id", False, plain),
}

encode = object_encoder(GiftCardActivityRefund, _FIELDS)
