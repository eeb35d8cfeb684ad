"""The codec of Dispute.

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
    full_date,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)
from ..models.dispute import Dispute

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_disputed_payment: Decode = decode_later(
    __name__, "disputed_payment", globals(), "decode_disputed_payment"
)
_evidence_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Dispute")
    get = data.get
    self: Any = new(Dispute)
    self.dispute_id = v = get("dispute_id")
    if v.__class__ is not str and (v is not None):
        self.dispute_id = mismatch(v, at, "dispute_id", "string")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.reason = v = get("reason")
    if v.__class__ is not str and (v is not None):
        self.reason = mismatch(v, at, "reason", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.due_at = v = get("due_at")
    if v is not None:
        self.due_at = instant(v, at, "due_at")
    self.disputed_payment = v = get("disputed_payment")
    if v is not None:
        self.disputed_payment = decode_disputed_payment(v, (at, "disputed_payment"))
    self.evidence_ids = v = get("evidence_ids")
    if v is not None:
        self.evidence_ids = _evidence_ids(v, at, "evidence_ids")
    self.card_brand = v = get("card_brand")
    if v.__class__ is not str and (v is not None):
        self.card_brand = mismatch(v, at, "card_brand", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.brand_dispute_id = v = get("brand_dispute_id")
    if v.__class__ is not str and (v is not None):
        self.brand_dispute_id = mismatch(v, at, "brand_dispute_id", "string")
    self.reported_date = v = get("reported_date")
    if v is not None:
        self.reported_date = full_date(v, at, "reported_date")
    self.reported_at = v = get("reported_at")
    if v is not None:
        self.reported_at = instant(v, at, "reported_at")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "dispute_id": ("dispute_id", False, plain),
    "id": ("id", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "reason": ("reason", False, plain),
    "state": ("state", False, plain),
    "due_at": ("due_at", False, plain),
    "disputed_payment": ("disputed_payment", False, encode_later(__name__, "disputed_payment")),
    "evidence_ids": ("evidence_ids", False, plain),
    "card_brand": ("card_brand", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "brand_dispute_id": ("brand_dispute_id", False, plain),
    "reported_date": ("reported_date", False, plain),
    "reported_at": ("reported_at", False, plain),
    "version": ("version", False, refuse_float),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(Dispute, _FIELDS)
