"""The codec of CashDrawerShift.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.cash_drawer_shift import CashDrawerShift

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_cash_drawer_device: Decode = decode_later(
    __name__, "cash_drawer_device", globals(), "decode_cash_drawer_device"
)
_team_member_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashDrawerShift")
    get = data.get
    self: Any = new(CashDrawerShift)
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
    self.cash_payment_money = v = get("cash_payment_money")
    if v is not None:
        self.cash_payment_money = decode_money(v, (at, "cash_payment_money"))
    self.cash_refunds_money = v = get("cash_refunds_money")
    if v is not None:
        self.cash_refunds_money = decode_money(v, (at, "cash_refunds_money"))
    self.cash_paid_in_money = v = get("cash_paid_in_money")
    if v is not None:
        self.cash_paid_in_money = decode_money(v, (at, "cash_paid_in_money"))
    self.cash_paid_out_money = v = get("cash_paid_out_money")
    if v is not None:
        self.cash_paid_out_money = decode_money(v, (at, "cash_paid_out_money"))
    self.expected_cash_money = v = get("expected_cash_money")
    if v is not None:
        self.expected_cash_money = decode_money(v, (at, "expected_cash_money"))
    self.closed_cash_money = v = get("closed_cash_money")
    if v is not None:
        self.closed_cash_money = decode_money(v, (at, "closed_cash_money"))
    self.device = v = get("device")
    if v is not None:
        self.device = decode_cash_drawer_device(v, (at, "device"))
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.team_member_ids = v = get("team_member_ids")
    if v is not None or "team_member_ids" in data:
        self.team_member_ids = _team_member_ids(v, at, "team_member_ids")
    self.opening_team_member_id = v = get("opening_team_member_id")
    if v.__class__ is not str and (v is not None or "opening_team_member_id" in data):
        self.opening_team_member_id = mismatch(v, at, "opening_team_member_id", "string")
    self.ending_team_member_id = v = get("ending_team_member_id")
    if v.__class__ is not str and (v is not None or "ending_team_member_id" in data):
        self.ending_team_member_id = mismatch(v, at, "ending_team_member_id", "string")
    self.closing_team_member_id = v = get("closing_team_member_id")
    if v.__class__ is not str and (v is not None or "closing_team_member_id" in data):
        self.closing_team_member_id = mismatch(v, at, "closing_team_member_id", "string")
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
    "cash_payment_money": ("cash_payment_money", False, encode_later(__name__, "money")),
    "cash_refunds_money": ("cash_refunds_money", False, encode_later(__name__, "money")),
    "cash_paid_in_money": ("cash_paid_in_money", False, encode_later(__name__, "money")),
    "cash_paid_out_money": ("cash_paid_out_money", False, encode_later(__name__, "money")),
    "expected_cash_money": ("expected_cash_money", False, encode_later(__name__, "money")),
    "closed_cash_money": ("closed_cash_money", False, encode_later(__name__, "money")),
    "device": ("device", False, encode_later(__name__, "cash_drawer_device")),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "location_id": ("location_id", False, plain),
    "team_member_ids": ("team_member_ids", False, plain),
    "opening_team_member_id": ("opening_team_member_id", False, plain),
    "ending_team_member_id": ("ending_team_member_id", False, plain),
    "closing_team_member_id": ("closing_team_member_id", False, plain),
}

encode = object_encoder(CashDrawerShift, _FIELDS)
