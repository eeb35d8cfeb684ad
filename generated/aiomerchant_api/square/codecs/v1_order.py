"""The codec of V1Order.

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
    encode_list_of,
    instant,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
)
from ..models.v1_order import V1Order

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_v1_money: Decode = decode_later(__name__, "v1_money", globals(), "decode_v1_money")
decode_v1_tender: Decode = decode_later(__name__, "v1_tender", globals(), "decode_v1_tender")
decode_v1_order_history_entry: Decode = decode_later(
    __name__, "v1_order_history_entry", globals(), "decode_v1_order_history_entry"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1Order")
    get = data.get
    self: Any = new(V1Order)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None:
        self.errors = mismatch(v, at, "errors", "array")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.buyer_email = v = get("buyer_email")
    if v.__class__ is not str and (v is not None):
        self.buyer_email = mismatch(v, at, "buyer_email", "string")
    self.recipient_name = v = get("recipient_name")
    if v.__class__ is not str and (v is not None):
        self.recipient_name = mismatch(v, at, "recipient_name", "string")
    self.recipient_phone_number = v = get("recipient_phone_number")
    if v.__class__ is not str and (v is not None):
        self.recipient_phone_number = mismatch(v, at, "recipient_phone_number", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.shipping_address = v = get("shipping_address")
    if v is not None:
        self.shipping_address = decode_address(v, (at, "shipping_address"))
    self.subtotal_money = v = get("subtotal_money")
    if v is not None:
        self.subtotal_money = decode_v1_money(v, (at, "subtotal_money"))
    self.total_shipping_money = v = get("total_shipping_money")
    if v is not None:
        self.total_shipping_money = decode_v1_money(v, (at, "total_shipping_money"))
    self.total_tax_money = v = get("total_tax_money")
    if v is not None:
        self.total_tax_money = decode_v1_money(v, (at, "total_tax_money"))
    self.total_price_money = v = get("total_price_money")
    if v is not None:
        self.total_price_money = decode_v1_money(v, (at, "total_price_money"))
    self.total_discount_money = v = get("total_discount_money")
    if v is not None:
        self.total_discount_money = decode_v1_money(v, (at, "total_discount_money"))
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.expires_at = v = get("expires_at")
    if v is not None:
        self.expires_at = instant(v, at, "expires_at")
    self.payment_id = v = get("payment_id")
    if v.__class__ is not str and (v is not None):
        self.payment_id = mismatch(v, at, "payment_id", "string")
    self.buyer_note = v = get("buyer_note")
    if v.__class__ is not str and (v is not None):
        self.buyer_note = mismatch(v, at, "buyer_note", "string")
    self.completed_note = v = get("completed_note")
    if v.__class__ is not str and (v is not None):
        self.completed_note = mismatch(v, at, "completed_note", "string")
    self.refunded_note = v = get("refunded_note")
    if v.__class__ is not str and (v is not None):
        self.refunded_note = mismatch(v, at, "refunded_note", "string")
    self.canceled_note = v = get("canceled_note")
    if v.__class__ is not str and (v is not None):
        self.canceled_note = mismatch(v, at, "canceled_note", "string")
    self.tender = v = get("tender")
    if v is not None:
        self.tender = decode_v1_tender(v, (at, "tender"))
    self.order_history = v = get("order_history")
    if v.__class__ is list:
        here = (at, "order_history[]")
        self.order_history = [decode_v1_order_history_entry(i, here) for i in v]
    elif v is not None:
        self.order_history = mismatch(v, at, "order_history", "array")
    self.promo_code = v = get("promo_code")
    if v.__class__ is not str and (v is not None):
        self.promo_code = mismatch(v, at, "promo_code", "string")
    self.btc_receive_address = v = get("btc_receive_address")
    if v.__class__ is not str and (v is not None):
        self.btc_receive_address = mismatch(v, at, "btc_receive_address", "string")
    self.btc_price_satoshi = v = get("btc_price_satoshi")
    if v is not None:
        self.btc_price_satoshi = number(v, at, "btc_price_satoshi")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "id": ("id", False, plain),
    "buyer_email": ("buyer_email", False, plain),
    "recipient_name": ("recipient_name", False, plain),
    "recipient_phone_number": ("recipient_phone_number", False, plain),
    "state": ("state", False, plain),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "subtotal_money": ("subtotal_money", False, encode_later(__name__, "v1_money")),
    "total_shipping_money": ("total_shipping_money", False, encode_later(__name__, "v1_money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "v1_money")),
    "total_price_money": ("total_price_money", False, encode_later(__name__, "v1_money")),
    "total_discount_money": ("total_discount_money", False, encode_later(__name__, "v1_money")),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "expires_at": ("expires_at", False, plain),
    "payment_id": ("payment_id", False, plain),
    "buyer_note": ("buyer_note", False, plain),
    "completed_note": ("completed_note", False, plain),
    "refunded_note": ("refunded_note", False, plain),
    "canceled_note": ("canceled_note", False, plain),
    "tender": ("tender", False, encode_later(__name__, "v1_tender")),
    "order_history": (
        "order_history",
        False,
        encode_list_of(encode_later(__name__, "v1_order_history_entry")),
    ),
    "promo_code": ("promo_code", False, plain),
    "btc_receive_address": ("btc_receive_address", False, plain),
    "btc_price_satoshi": ("btc_price_satoshi", False, plain),
}

encode = object_encoder(V1Order, _FIELDS)
