"""The codec of Job.

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

from ..models.job import Job


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Job")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_title, v_is_tip_eligible, v_created_at, v_updated_at, v_version = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_title, v_is_tip_eligible, v_created_at, v_updated_at, v_version = _values(known)
    self: Any = new(Job)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.title = v_title
    if v_title.__class__ is not str and v_title is not None:
        self.title = mismatch(v_title, at, "title", "string")
    self.is_tip_eligible = v_is_tip_eligible
    if v_is_tip_eligible.__class__ is not bool and v_is_tip_eligible is not None:
        self.is_tip_eligible = mismatch(v_is_tip_eligible, at, "is_tip_eligible", "boolean")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "title": ("title", False, refuse_float),
    "is_tip_eligible": ("is_tip_eligible", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "version": ("version", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Job, _FIELDS)
