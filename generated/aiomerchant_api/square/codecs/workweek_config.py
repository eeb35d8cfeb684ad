"""The codec of WorkweekConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.workweek_config import WorkweekConfig


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WorkweekConfig")
    get = data.get
    self: Any = new(WorkweekConfig)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.start_of_week = v = get("start_of_week")
    if v.__class__ is not str:
        self.start_of_week = mismatch(v, at, "start_of_week", "string")
    self.start_of_day_local_time = v = get("start_of_day_local_time")
    if v.__class__ is not str:
        self.start_of_day_local_time = mismatch(v, at, "start_of_day_local_time", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
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
    "start_of_week": ("start_of_week", False, plain),
    "start_of_day_local_time": ("start_of_day_local_time", False, plain),
    "version": ("version", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(WorkweekConfig, _FIELDS)
