"""The codec of BreakType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.break_type import BreakType


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BreakType")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_id,
            v_location_id,
            v_break_name,
            v_expected_duration,
            v_is_paid,
            v_version,
            v_created_at,
            v_updated_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_location_id,
            v_break_name,
            v_expected_duration,
            v_is_paid,
            v_version,
            v_created_at,
            v_updated_at,
        ) = _values(known)
    self: Any = new(BreakType)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.break_name = v_break_name
    if v_break_name.__class__ is not str:
        self.break_name = mismatch(v_break_name, at, "break_name", "string")
    self.expected_duration = v_expected_duration
    if v_expected_duration.__class__ is not str:
        self.expected_duration = mismatch(v_expected_duration, at, "expected_duration", "string")
    self.is_paid = v_is_paid
    if v_is_paid.__class__ is not bool:
        self.is_paid = mismatch(v_is_paid, at, "is_paid", "boolean")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "break_name": ("break_name", False, refuse_float),
    "expected_duration": ("expected_duration", False, refuse_float),
    "is_paid": ("is_paid", False, plain),
    "version": ("version", False, whole),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BreakType, _FIELDS)
