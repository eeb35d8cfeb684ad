"""The codec of LaborShiftDeletedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.labor_shift_deleted_event_data import LaborShiftDeletedEventData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LaborShiftDeletedEventData")
    get = data.get
    self: Any = new(LaborShiftDeletedEventData)
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.deleted = v = get("deleted")
    if v.__class__ is not bool and (v is not None):
        self.deleted = mismatch(v, at, "deleted", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "id": ("id", False, plain),
    "deleted": ("deleted", False, plain),
}

encode = object_encoder(LaborShiftDeletedEventData, _FIELDS)
