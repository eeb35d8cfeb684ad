"""The codec of EventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, free_form, mismatch, new, object_encoder, plain
from ..models.event_data import EventData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventData")
    get = data.get
    self: Any = new(EventData)
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.deleted = v = get("deleted")
    if v.__class__ is not bool and (v is not None):
        self.deleted = mismatch(v, at, "deleted", "boolean")
    self.object = v = get("object")
    if v is not None:
        self.object = free_form(v, at, "object")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "id": ("id", False, plain),
    "deleted": ("deleted", False, plain),
    "object": ("object", False, plain),
}

encode = object_encoder(EventData, _FIELDS)
