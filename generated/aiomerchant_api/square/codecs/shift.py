"""The codec of Shift.

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
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.shift import Shift

decode_shift_wage: Decode = decode_later(__name__, "shift_wage", globals(), "decode_shift_wage")
decode_break_: Decode = decode_later(__name__, "break_", globals(), "decode_break_")
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Shift")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_id,
            v_employee_id,
            v_location_id,
            v_timezone,
            v_start_at,
            v_end_at,
            v_wage,
            v_breaks,
            v_status,
            v_version,
            v_created_at,
            v_updated_at,
            v_team_member_id,
            v_declared_cash_tip_money,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_employee_id,
            v_location_id,
            v_timezone,
            v_start_at,
            v_end_at,
            v_wage,
            v_breaks,
            v_status,
            v_version,
            v_created_at,
            v_updated_at,
            v_team_member_id,
            v_declared_cash_tip_money,
        ) = _values(known)
    self: Any = new(Shift)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.employee_id = v_employee_id
    if v_employee_id.__class__ is not str and v_employee_id is not None:
        self.employee_id = mismatch(v_employee_id, at, "employee_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.timezone = v_timezone
    if v_timezone.__class__ is not str and v_timezone is not None:
        self.timezone = mismatch(v_timezone, at, "timezone", "string")
    self.start_at = instant(v_start_at, at, "start_at")
    self.end_at = None if v_end_at is None else instant(v_end_at, at, "end_at")
    self.wage = None if v_wage is None else decode_shift_wage(v_wage, (at, "wage"))
    if v_breaks.__class__ is list:
        here = (at, "breaks[]")
        self.breaks = [decode_break_(item, here) for item in v_breaks]
    elif v_breaks is None:
        self.breaks = None
    else:
        self.breaks = mismatch(v_breaks, at, "breaks", "array")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.declared_cash_tip_money = (
        None
        if v_declared_cash_tip_money is None
        else decode_money(v_declared_cash_tip_money, (at, "declared_cash_tip_money"))
    )
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "employee_id": ("employee_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "timezone": ("timezone", False, refuse_float),
    "start_at": ("start_at", False, moment),
    "end_at": ("end_at", False, moment),
    "wage": ("wage", False, encode_later(__name__, "shift_wage")),
    "breaks": ("breaks", False, encode_list_of(encode_later(__name__, "break_"))),
    "status": ("status", False, plain),
    "version": ("version", False, whole),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "team_member_id": ("team_member_id", False, refuse_float),
    "declared_cash_tip_money": ("declared_cash_tip_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Shift, _FIELDS)
