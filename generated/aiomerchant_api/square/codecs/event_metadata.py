"""The codec of EventMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.event_metadata import EventMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventMetadata")
    get = data.get
    self: Any = new(EventMetadata)
    self.event_id = v = get("event_id")
    if v.__class__ is not str and (v is not None):
        self.event_id = mismatch(v, at, "event_id", "string")
    self.api_version = v = get("api_version")
    if v.__class__ is not str and (v is not None):
        self.api_version = mismatch(v, at, "api_version", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_id": ("event_id", False, plain),
    "api_version": ("api_version", False, plain),
}

encode = object_encoder(EventMetadata, _FIELDS)
