"""The codec of V1Tender.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.v1_tender import V1Tender

decode_v1_money: Decode = decode_later(__name__, "v1_money", globals(), "decode_v1_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1Tender")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_id,
            v_type,
            v_name,
            v_employee_id,
            v_receipt_url,
            v_card_brand,
            v_pan_suffix,
            v_entry_method,
            v_payment_note,
            v_total_money,
            v_tendered_money,
            v_tendered_at,
            v_settled_at,
            v_change_back_money,
            v_refunded_money,
            v_is_exchange,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_type,
            v_name,
            v_employee_id,
            v_receipt_url,
            v_card_brand,
            v_pan_suffix,
            v_entry_method,
            v_payment_note,
            v_total_money,
            v_tendered_money,
            v_tendered_at,
            v_settled_at,
            v_change_back_money,
            v_refunded_money,
            v_is_exchange,
        ) = _values(known)
    self: Any = new(V1Tender)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.employee_id = v_employee_id
    if v_employee_id.__class__ is not str and v_employee_id is not None:
        self.employee_id = mismatch(v_employee_id, at, "employee_id", "string")
    self.receipt_url = v_receipt_url
    if v_receipt_url.__class__ is not str and v_receipt_url is not None:
        self.receipt_url = mismatch(v_receipt_url, at, "receipt_url", "string")
    self.card_brand = v_card_brand
    if v_card_brand.__class__ is not str and v_card_brand is not None:
        self.card_brand = mismatch(v_card_brand, at, "card_brand", "string")
    self.pan_suffix = v_pan_suffix
    if v_pan_suffix.__class__ is not str and v_pan_suffix is not None:
        self.pan_suffix = mismatch(v_pan_suffix, at, "pan_suffix", "string")
    self.entry_method = v_entry_method
    if v_entry_method.__class__ is not str and v_entry_method is not None:
        self.entry_method = mismatch(v_entry_method, at, "entry_method", "string")
    self.payment_note = v_payment_note
    if v_payment_note.__class__ is not str and v_payment_note is not None:
        self.payment_note = mismatch(v_payment_note, at, "payment_note", "string")
    self.total_money = None if v_total_money is None else decode_v1_money(v_total_money, (at, "total_money"))
    self.tendered_money = (
        None if v_tendered_money is None else decode_v1_money(v_tendered_money, (at, "tendered_money"))
    )
    self.tendered_at = None if v_tendered_at is None else instant(v_tendered_at, at, "tendered_at")
    self.settled_at = None if v_settled_at is None else instant(v_settled_at, at, "settled_at")
    self.change_back_money = (
        None
        if v_change_back_money is None
        else decode_v1_money(v_change_back_money, (at, "change_back_money"))
    )
    self.refunded_money = (
        None if v_refunded_money is None else decode_v1_money(v_refunded_money, (at, "refunded_money"))
    )
    self.is_exchange = v_is_exchange
    if v_is_exchange.__class__ is not bool and v_is_exchange is not None:
        self.is_exchange = mismatch(v_is_exchange, at, "is_exchange", "boolean")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "type": ("type", False, plain),
    "name": ("name", False, refuse_float),
    "employee_id": ("employee_id", False, refuse_float),
    "receipt_url": ("receipt_url", False, refuse_float),
    "card_brand": ("card_brand", False, plain),
    "pan_suffix": ("pan_suffix", False, refuse_float),
    "entry_method": ("entry_method", False, plain),
    "payment_note": ("payment_note", False, refuse_float),
    "total_money": ("total_money", False, encode_later(__name__, "v1_money")),
    "tendered_money": ("tendered_money", False, encode_later(__name__, "v1_money")),
    "tendered_at": ("tendered_at", False, moment),
    "settled_at": ("settled_at", False, moment),
    "change_back_money": ("change_back_money", False, encode_later(__name__, "v1_money")),
    "refunded_money": ("refunded_money", False, encode_later(__name__, "v1_money")),
    "is_exchange": ("is_exchange", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(V1Tender, _FIELDS)
