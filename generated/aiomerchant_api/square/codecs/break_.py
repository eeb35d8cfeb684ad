"""The codec of Break.

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
)

from ..models.break_ import Break


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Break")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_id, v_start_at, v_end_at, v_break_type_id, v_name, v_expected_duration, v_is_paid = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_start_at, v_end_at, v_break_type_id, v_name, v_expected_duration, v_is_paid = _values(known)
    self: Any = new(Break)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.start_at = instant(v_start_at, at, "start_at")
    self.end_at = None if v_end_at is None else instant(v_end_at, at, "end_at")
    self.break_type_id = v_break_type_id
    if v_break_type_id.__class__ is not str:
        self.break_type_id = mismatch(v_break_type_id, at, "break_type_id", "string")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.expected_duration = v_expected_duration
    if v_expected_duration.__class__ is not str:
        self.expected_duration = mismatch(v_expected_duration, at, "expected_duration", "string")
    self.is_paid = v_is_paid
    if v_is_paid.__class__ is not bool:
        self.is_paid = mismatch(v_is_paid, at, "is_paid", "boolean")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "start_at": ("start_at", False, moment),
    "end_at": ("end_at", False, moment),
    "break_type_id": ("break_type_id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "expected_duration": ("expected_duration", False, refuse_float),
    "is_paid": ("is_paid", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Break, _FIELDS)
