"""The codec of EmployeeWage.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.employee_wage import EmployeeWage

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EmployeeWage")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_id, v_employee_id, v_title, v_hourly_rate = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_employee_id, v_title, v_hourly_rate = _values(known)
    self: Any = new(EmployeeWage)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.employee_id = v_employee_id
    if v_employee_id.__class__ is not str and v_employee_id is not None:
        self.employee_id = mismatch(v_employee_id, at, "employee_id", "string")
    self.title = v_title
    if v_title.__class__ is not str and v_title is not None:
        self.title = mismatch(v_title, at, "title", "string")
    self.hourly_rate = None if v_hourly_rate is None else decode_money(v_hourly_rate, (at, "hourly_rate"))
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "employee_id": ("employee_id", False, refuse_float),
    "title": ("title", False, refuse_float),
    "hourly_rate": ("hourly_rate", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EmployeeWage, _FIELDS)
