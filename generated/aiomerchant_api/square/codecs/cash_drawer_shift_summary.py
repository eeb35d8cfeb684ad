"""The codec of CashDrawerShiftSummary.

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
from ..models.cash_drawer_shift_summary import CashDrawerShiftSummary

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashDrawerShiftSummary")
    get = data.get
    self: Any = new(CashDrawerShiftSummary)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.opened_at = v = get("opened_at")
    if v is not None:
        self.opened_at = instant(v, at, "opened_at")
    self.ended_at = v = get("ended_at")
    if v is not None:
        self.ended_at = instant(v, at, "ended_at")
    self.closed_at = v = get("closed_at")
    if v is not None:
        self.closed_at = instant(v, at, "closed_at")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.opened_cash_money = v = get("opened_cash_money")
    if v is not None:
        self.opened_cash_money = decode_money(v, (at, "opened_cash_money"))
    self.expected_cash_money = v = get("expected_cash_money")
    if v is not None:
        self.expected_cash_money = decode_money(v, (at, "expected_cash_money"))
    self.closed_cash_money = v = get("closed_cash_money")
    if v is not None:
        self.closed_cash_money = decode_money(v, (at, "closed_cash_money"))
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "state": ("state", False, plain),
    "opened_at": ("opened_at", False, plain),
    "ended_at": ("ended_at", False, plain),
    "closed_at": ("closed_at", False, plain),
    "description": ("description", False, plain),
    "opened_cash_money": ("opened_cash_money", False, encode_later(__name__, "money")),
    "expected_cash_money": ("expected_cash_money", False, encode_later(__name__, "money")),
    "closed_cash_money": ("closed_cash_money", False, encode_later(__name__, "money")),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(CashDrawerShiftSummary, _FIELDS)
