"""The codec of Payout.

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
    full_date,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.payout import Payout

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_destination: Decode = decode_later(__name__, "destination", globals(), "decode_destination")
decode_payout_fee: Decode = decode_later(__name__, "payout_fee", globals(), "decode_payout_fee")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Payout")
    get = data.get
    self: Any = new(Payout)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self.destination = v = get("destination")
    if v is not None:
        self.destination = decode_destination(v, (at, "destination"))
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.payout_fee = v = get("payout_fee")
    if v.__class__ is list:
        here = (at, "payout_fee[]")
        self.payout_fee = [decode_payout_fee(i, here) for i in v]
    elif v is not None:
        self.payout_fee = mismatch(v, at, "payout_fee", "array")
    self.arrival_date = v = get("arrival_date")
    if v is not None:
        self.arrival_date = full_date(v, at, "arrival_date")
    self.end_to_end_id = v = get("end_to_end_id")
    if v.__class__ is not str and (v is not None):
        self.end_to_end_id = mismatch(v, at, "end_to_end_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "status": ("status", False, plain),
    "location_id": ("location_id", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "destination": ("destination", False, encode_later(__name__, "destination")),
    "version": ("version", False, refuse_float),
    "type": ("type", False, plain),
    "payout_fee": ("payout_fee", False, encode_list_of(encode_later(__name__, "payout_fee"))),
    "arrival_date": ("arrival_date", False, plain),
    "end_to_end_id": ("end_to_end_id", False, plain),
}

encode = object_encoder(Payout, _FIELDS)
