"""The codec of CashDrawerShiftEvent.

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

from ..models.cash_drawer_shift_event import CashDrawerShiftEvent

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CashDrawerShiftEvent")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_event_type, v_event_money, v_created_at, v_description, v_team_member_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_event_type, v_event_money, v_created_at, v_description, v_team_member_id = _values(known)
    self: Any = new(CashDrawerShiftEvent)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.event_type = v_event_type
    if v_event_type.__class__ is not str and v_event_type is not None:
        self.event_type = mismatch(v_event_type, at, "event_type", "string")
    self.event_money = None if v_event_money is None else decode_money(v_event_money, (at, "event_money"))
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and not (
        v_team_member_id is None and "team_member_id" not in data
    ):
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "event_type": ("event_type", False, plain),
    "event_money": ("event_money", False, encode_later(__name__, "money")),
    "created_at": ("created_at", False, moment),
    "description": ("description", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CashDrawerShiftEvent, _FIELDS)
