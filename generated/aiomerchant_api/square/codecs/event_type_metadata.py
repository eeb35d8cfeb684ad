"""The codec of EventTypeMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.event_type_metadata import EventTypeMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventTypeMetadata")
    get = data.get
    self: Any = new(EventTypeMetadata)
    self.event_type = v = get("event_type")
    if v.__class__ is not str and (v is not None or "event_type" in data):
        self.event_type = mismatch(v, at, "event_type", "string")
    self.api_version_introduced = v = get("api_version_introduced")
    if v.__class__ is not str and (v is not None or "api_version_introduced" in data):
        self.api_version_introduced = mismatch(v, at, "api_version_introduced", "string")
    self.release_status = v = get("release_status")
    if v.__class__ is not str and (v is not None or "release_status" in data):
        self.release_status = mismatch(v, at, "release_status", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_type": ("event_type", False, plain),
    "api_version_introduced": ("api_version_introduced", False, plain),
    "release_status": ("release_status", False, plain),
}

encode = object_encoder(EventTypeMetadata, _FIELDS)
