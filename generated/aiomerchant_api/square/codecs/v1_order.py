"""The codec of V1Order.

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
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    real,
    refuse_float,
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
    known = data if len(data) == 25 else _NOTHING | data
    try:
        (
            v_errors,
            v_id,
            v_buyer_email,
            v_recipient_name,
            v_recipient_phone_number,
            v_state,
            v_shipping_address,
            v_subtotal_money,
            v_total_shipping_money,
            v_total_tax_money,
            v_total_price_money,
            v_total_discount_money,
            v_created_at,
            v_updated_at,
            v_expires_at,
            v_payment_id,
            v_buyer_note,
            v_completed_note,
            v_refunded_note,
            v_canceled_note,
            v_tender,
            v_order_history,
            v_promo_code,
            v_btc_receive_address,
            v_btc_price_satoshi,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_errors,
            v_id,
            v_buyer_email,
            v_recipient_name,
            v_recipient_phone_number,
            v_state,
            v_shipping_address,
            v_subtotal_money,
            v_total_shipping_money,
            v_total_tax_money,
            v_total_price_money,
            v_total_discount_money,
            v_created_at,
            v_updated_at,
            v_expires_at,
            v_payment_id,
            v_buyer_note,
            v_completed_note,
            v_refunded_note,
            v_canceled_note,
            v_tender,
            v_order_history,
            v_promo_code,
            v_btc_receive_address,
            v_btc_price_satoshi,
        ) = _values(known)
    self: Any = new(V1Order)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.buyer_email = v_buyer_email
    if v_buyer_email.__class__ is not str and v_buyer_email is not None:
        self.buyer_email = mismatch(v_buyer_email, at, "buyer_email", "string")
    self.recipient_name = v_recipient_name
    if v_recipient_name.__class__ is not str and v_recipient_name is not None:
        self.recipient_name = mismatch(v_recipient_name, at, "recipient_name", "string")
    self.recipient_phone_number = v_recipient_phone_number
    if v_recipient_phone_number.__class__ is not str and v_recipient_phone_number is not None:
        self.recipient_phone_number = mismatch(
            v_recipient_phone_number, at, "recipient_phone_number", "string"
        )
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.shipping_address = (
        None if v_shipping_address is None else decode_address(v_shipping_address, (at, "shipping_address"))
    )
    self.subtotal_money = (
        None if v_subtotal_money is None else decode_v1_money(v_subtotal_money, (at, "subtotal_money"))
    )
    self.total_shipping_money = (
        None
        if v_total_shipping_money is None
        else decode_v1_money(v_total_shipping_money, (at, "total_shipping_money"))
    )
    self.total_tax_money = (
        None if v_total_tax_money is None else decode_v1_money(v_total_tax_money, (at, "total_tax_money"))
    )
    self.total_price_money = (
        None
        if v_total_price_money is None
        else decode_v1_money(v_total_price_money, (at, "total_price_money"))
    )
    self.total_discount_money = (
        None
        if v_total_discount_money is None
        else decode_v1_money(v_total_discount_money, (at, "total_discount_money"))
    )
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.expires_at = None if v_expires_at is None else instant(v_expires_at, at, "expires_at")
    self.payment_id = v_payment_id
    if v_payment_id.__class__ is not str and v_payment_id is not None:
        self.payment_id = mismatch(v_payment_id, at, "payment_id", "string")
    self.buyer_note = v_buyer_note
    if v_buyer_note.__class__ is not str and v_buyer_note is not None:
        self.buyer_note = mismatch(v_buyer_note, at, "buyer_note", "string")
    self.completed_note = v_completed_note
    if v_completed_note.__class__ is not str and v_completed_note is not None:
        self.completed_note = mismatch(v_completed_note, at, "completed_note", "string")
    self.refunded_note = v_refunded_note
    if v_refunded_note.__class__ is not str and v_refunded_note is not None:
        self.refunded_note = mismatch(v_refunded_note, at, "refunded_note", "string")
    self.canceled_note = v_canceled_note
    if v_canceled_note.__class__ is not str and v_canceled_note is not None:
        self.canceled_note = mismatch(v_canceled_note, at, "canceled_note", "string")
    self.tender = None if v_tender is None else decode_v1_tender(v_tender, (at, "tender"))
    if v_order_history.__class__ is list:
        here = (at, "order_history[]")
        self.order_history = [decode_v1_order_history_entry(item, here) for item in v_order_history]
    elif v_order_history is None:
        self.order_history = None
    else:
        self.order_history = mismatch(v_order_history, at, "order_history", "array")
    self.promo_code = v_promo_code
    if v_promo_code.__class__ is not str and v_promo_code is not None:
        self.promo_code = mismatch(v_promo_code, at, "promo_code", "string")
    self.btc_receive_address = v_btc_receive_address
    if v_btc_receive_address.__class__ is not str and v_btc_receive_address is not None:
        self.btc_receive_address = mismatch(v_btc_receive_address, at, "btc_receive_address", "string")
    self.btc_price_satoshi = (
        None if v_btc_price_satoshi is None else number(v_btc_price_satoshi, at, "btc_price_satoshi")
    )
    self._extra = None if len(known) == 25 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "id": ("id", False, refuse_float),
    "buyer_email": ("buyer_email", False, refuse_float),
    "recipient_name": ("recipient_name", False, refuse_float),
    "recipient_phone_number": ("recipient_phone_number", False, refuse_float),
    "state": ("state", False, plain),
    "shipping_address": ("shipping_address", False, encode_later(__name__, "address")),
    "subtotal_money": ("subtotal_money", False, encode_later(__name__, "v1_money")),
    "total_shipping_money": ("total_shipping_money", False, encode_later(__name__, "v1_money")),
    "total_tax_money": ("total_tax_money", False, encode_later(__name__, "v1_money")),
    "total_price_money": ("total_price_money", False, encode_later(__name__, "v1_money")),
    "total_discount_money": ("total_discount_money", False, encode_later(__name__, "v1_money")),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "expires_at": ("expires_at", False, moment),
    "payment_id": ("payment_id", False, refuse_float),
    "buyer_note": ("buyer_note", False, refuse_float),
    "completed_note": ("completed_note", False, refuse_float),
    "refunded_note": ("refunded_note", False, refuse_float),
    "canceled_note": ("canceled_note", False, refuse_float),
    "tender": ("tender", False, encode_later(__name__, "v1_tender")),
    "order_history": (
        "order_history",
        False,
        encode_list_of(encode_later(__name__, "v1_order_history_entry")),
    ),
    "promo_code": ("promo_code", False, refuse_float),
    "btc_receive_address": ("btc_receive_address", False, refuse_float),
    "btc_price_satoshi": ("btc_price_satoshi", False, real),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(V1Order, _FIELDS)
