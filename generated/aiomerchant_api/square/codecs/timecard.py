"""The codec of Timecard.

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
    object_encoder,
    plain,
    refuse_float,
)
from ..models.timecard import Timecard

decode_timecard_wage: Decode = decode_later(__name__, "timecard_wage", globals(), "decode_timecard_wage")
decode_break_: Decode = decode_later(__name__, "break_", globals(), "decode_break_")
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Timecard")
    get = data.get
    self: Any = new(Timecard)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.timezone = v = get("timezone")
    if v.__class__ is not str and (v is not None):
        self.timezone = mismatch(v, at, "timezone", "string")
    self.start_at = instant(get("start_at"), at, "start_at")
    self.end_at = v = get("end_at")
    if v is not None:
        self.end_at = instant(v, at, "end_at")
    self.wage = v = get("wage")
    if v is not None:
        self.wage = decode_timecard_wage(v, (at, "wage"))
    self.breaks = v = get("breaks")
    if v.__class__ is list:
        here = (at, "breaks[]")
        self.breaks = [decode_break_(i, here) for i in v]
    elif v is not None:
        self.breaks = mismatch(v, at, "breaks", "array")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str:
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.declared_cash_tip_money = v = get("declared_cash_tip_money")
    if v is not None:
        self.declared_cash_tip_money = decode_money(v, (at, "declared_cash_tip_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "location_id": ("location_id", False, plain),
    "timezone": ("timezone", False, plain),
    "start_at": ("start_at", False, plain),
    "end_at": ("end_at", False, plain),
    "wage": ("wage", False, encode_later(__name__, "timecard_wage")),
    "breaks": ("breaks", False, encode_list_of(encode_later(__name__, "break_"))),
    "status": ("status", False, plain),
    "version": ("version", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "declared_cash_tip_money": ("declared_cash_tip_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(Timecard, _FIELDS)
