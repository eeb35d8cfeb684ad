"""The codec of Employee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, list_of, mismatch, new, object_encoder, plain, string
from ..models.employee import Employee

_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Employee")
    get = data.get
    self: Any = new(Employee)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.first_name = v = get("first_name")
    if v.__class__ is not str and (v is not None):
        self.first_name = mismatch(v, at, "first_name", "string")
    self.last_name = v = get("last_name")
    if v.__class__ is not str and (v is not None):
        self.last_name = mismatch(v, at, "last_name", "string")
    self.email = v = get("email")
    if v.__class__ is not str and (v is not None):
        self.email = mismatch(v, at, "email", "string")
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _location_ids(v, at, "location_ids")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.is_owner = v = get("is_owner")
    if v.__class__ is not bool and (v is not None):
        self.is_owner = mismatch(v, at, "is_owner", "boolean")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "first_name": ("first_name", False, plain),
    "last_name": ("last_name", False, plain),
    "email": ("email", False, plain),
    "phone_number": ("phone_number", False, plain),
    "location_ids": ("location_ids", False, plain),
    "status": ("status", False, plain),
    "is_owner": ("is_owner", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(Employee, _FIELDS)
