"""The codec of GiftCardActivityActivate.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.gift_card_activity_activate import GiftCardActivityActivate

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_buyer_payment_instrument_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityActivate")
    get = data.get
    self: Any = new(GiftCardActivityActivate)
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.line_item_uid = v = get("line_item_uid")
    if v.__class__ is not str and (v is not None):
        self.line_item_uid = mismatch(v, at, "line_item_uid", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.buyer_payment_instrument_ids = v = get("buyer_payment_instrument_ids")
    if v is not None:
        self.buyer_payment_instrument_ids = _buyer_payment_instrument_ids(
            v, at, "buyer_payment_instrument_ids"
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "order_id": ("order_id", False, plain),
    "line_item_uid": ("line_item_uid", False, plain),
    "reference_id": ("reference_id", False, plain),
    "buyer_payment_instrument_ids": ("buyer_payment_instrument_ids", False, plain),
}

encode = object_encoder(GiftCardActivityActivate, _FIELDS)
