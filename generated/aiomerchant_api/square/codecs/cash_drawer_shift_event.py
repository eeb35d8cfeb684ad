"""The codec of CashDrawerShiftEvent.

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
from ..models.cash_drawer_shift_event import CashDrawerShiftEvent

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashDrawerShiftEvent")
    get = data.get
    self: Any = new(CashDrawerShiftEvent)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.event_type = v = get("event_type")
    if v.__class__ is not str and (v is not None):
        self.event_type = mismatch(v, at, "event_type", "string")
    self.event_money = v = get("event_money")
    if v is not None:
        self.event_money = decode_money(v, (at, "event_money"))
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None or "team_member_id" in data):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "event_type": ("event_type", False, plain),
    "event_money": ("event_money", False, encode_later(__name__, "money")),
    "created_at": ("created_at", False, plain),
    "description": ("description", False, plain),
    "team_member_id": ("team_member_id", False, plain),
}

encode = object_encoder(CashDrawerShiftEvent, _FIELDS)
