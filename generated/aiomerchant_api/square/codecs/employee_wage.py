"""The codec of EmployeeWage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.employee_wage import EmployeeWage

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EmployeeWage")
    get = data.get
    self: Any = new(EmployeeWage)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.employee_id = v = get("employee_id")
    if v.__class__ is not str and (v is not None):
        self.employee_id = mismatch(v, at, "employee_id", "string")
    self.title = v = get("title")
    if v.__class__ is not str and (v is not None):
        self.title = mismatch(v, at, "title", "string")
    self.hourly_rate = v = get("hourly_rate")
    if v is not None:
        self.hourly_rate = decode_money(v, (at, "hourly_rate"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "employee_id": ("employee_id", False, plain),
    "title": ("title", False, plain),
    "hourly_rate": ("hourly_rate", False, encode_later(__name__, "money")),
}

encode = object_encoder(EmployeeWage, _FIELDS)
