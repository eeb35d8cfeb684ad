"""The codec of Employee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.employee import Employee

_decode_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Employee")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_first_name,
            v_last_name,
            v_email,
            v_phone_number,
            v_location_ids,
            v_status,
            v_is_owner,
            v_created_at,
            v_updated_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_first_name,
            v_last_name,
            v_email,
            v_phone_number,
            v_location_ids,
            v_status,
            v_is_owner,
            v_created_at,
            v_updated_at,
        ) = _values(known)
    self: Any = new(Employee)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.first_name = v_first_name
    if v_first_name.__class__ is not str and v_first_name is not None:
        self.first_name = mismatch(v_first_name, at, "first_name", "string")
    self.last_name = v_last_name
    if v_last_name.__class__ is not str and v_last_name is not None:
        self.last_name = mismatch(v_last_name, at, "last_name", "string")
    self.email = v_email
    if v_email.__class__ is not str and v_email is not None:
        self.email = mismatch(v_email, at, "email", "string")
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.location_ids = (
        None if v_location_ids is None else _decode_location_ids(v_location_ids, at, "location_ids")
    )
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.is_owner = v_is_owner
    if v_is_owner.__class__ is not bool and v_is_owner is not None:
        self.is_owner = mismatch(v_is_owner, at, "is_owner", "boolean")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "first_name": ("first_name", False, refuse_float),
    "last_name": ("last_name", False, refuse_float),
    "email": ("email", False, refuse_float),
    "phone_number": ("phone_number", False, refuse_float),
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "status": ("status", False, plain),
    "is_owner": ("is_owner", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Employee, _FIELDS)
