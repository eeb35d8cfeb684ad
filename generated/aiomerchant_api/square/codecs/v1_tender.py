"""The codec of V1Tender.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.v1_tender import V1Tender

decode_v1_money: Decode = decode_later(__name__, "v1_money", globals(), "decode_v1_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1Tender")
    get = data.get
    self: Any = new(V1Tender)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.employee_id = v = get("employee_id")
    if v.__class__ is not str and (v is not None):
        self.employee_id = mismatch(v, at, "employee_id", "string")
    self.receipt_url = v = get("receipt_url")
    if v.__class__ is not str and (v is not None):
        self.receipt_url = mismatch(v, at, "receipt_url", "string")
    self.card_brand = v = get("card_brand")
    if v.__class__ is not str and (v is not None):
        self.card_brand = mismatch(v, at, "card_brand", "string")
    self.pan_suffix = v = get("pan_suffix")
    if v.__class__ is not str and (v is not None):
        self.pan_suffix = mismatch(v, at, "pan_suffix", "string")
    self.entry_method = v = get("entry_method")
    if v.__class__ is not str and (v is not None):
        self.entry_method = mismatch(v, at, "entry_method", "string")
    self.payment_note = v = get("payment_note")
    if v.__class__ is not str and (v is not None):
        self.payment_note = mismatch(v, at, "payment_note", "string")
    self.total_money = v = get("total_money")
    if v is not None:
        self.total_money = decode_v1_money(v, (at, "total_money"))
    self.tendered_money = v = get("tendered_money")
    if v is not None:
        self.tendered_money = decode_v1_money(v, (at, "tendered_money"))
    self.tendered_at = v = get("tendered_at")
    if v is not None:
        self.tendered_at = instant(v, at, "tendered_at")
    self.settled_at = v = get("settled_at")
    if v is not None:
        self.settled_at = instant(v, at, "settled_at")
    self.change_back_money = v = get("change_back_money")
    if v is not None:
        self.change_back_money = decode_v1_money(v, (at, "change_back_money"))
    self.refunded_money = v = get("refunded_money")
    if v is not None:
        self.refunded_money = decode_v1_money(v, (at, "refunded_money"))
    self.is_exchange = v = get("is_exchange")
    if v.__class__ is not bool and (v is not None):
        self.is_exchange = mismatch(v, at, "is_exchange", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "type": ("type", False, plain),
    "name": ("name", False, plain),
    "employee_id": ("employee_id", False, plain),
    "receipt_url": ("receipt_url", False, plain),
    "card_brand": ("card_brand", False, plain),
    "pan_suffix": ("pan_suffix", False, plain),
    "entry_method": ("entry_method", False, plain),
    "payment_note": ("payment_note", False, plain),
    "total_money": ("total_money", False, encode_later(__name__, "v1_money")),
    "tendered_money": ("tendered_money", False, encode_later(__name__, "v1_money")),
    "tendered_at": ("tendered_at", False, plain),
    "settled_at": ("settled_at", False, plain),
    "change_back_money": ("change_back_money", False, encode_later(__name__, "v1_money")),
    "refunded_money": ("refunded_money", False, encode_later(__name__, "v1_money")),
    "is_exchange": ("is_exchange", False, plain),
}

encode = object_encoder(V1Tender, _FIELDS)
