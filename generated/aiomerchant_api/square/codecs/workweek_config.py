"""The codec of WorkweekConfig.

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

from ..models.workweek_config import WorkweekConfig


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WorkweekConfig")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_start_of_week, v_start_of_day_local_time, v_version, v_created_at, v_updated_at = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_id, v_start_of_week, v_start_of_day_local_time, v_version, v_created_at, v_updated_at = _values(
            known
        )
    self: Any = new(WorkweekConfig)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.start_of_week = v_start_of_week
    if v_start_of_week.__class__ is not str:
        self.start_of_week = mismatch(v_start_of_week, at, "start_of_week", "string")
    self.start_of_day_local_time = v_start_of_day_local_time
    if v_start_of_day_local_time.__class__ is not str:
        self.start_of_day_local_time = mismatch(
            v_start_of_day_local_time, at, "start_of_day_local_time", "string"
        )
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "start_of_week": ("start_of_week", False, plain),
    "start_of_day_local_time": ("start_of_day_local_time", False, refuse_float),
    "version": ("version", False, whole),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WorkweekConfig, _FIELDS)
