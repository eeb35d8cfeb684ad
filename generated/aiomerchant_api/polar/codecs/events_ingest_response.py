"""The codec of EventsIngestResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.events_ingest_response import EventsIngestResponse


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventsIngestResponse")
    get = data.get
    self: Any = new(EventsIngestResponse)
    self.inserted = v = get("inserted")
    if v.__class__ is not int:
        self.inserted = mismatch(v, at, "inserted", "integer")
    self.duplicates = v = get("duplicates")
    if v.__class__ is not int and (v is not None or "duplicates" in data):
        self.duplicates = mismatch(v, at, "duplicates", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "inserted": ("inserted", False, refuse_float),
    "duplicates": ("duplicates", False, refuse_float),
}

encode = object_encoder(EventsIngestResponse, _FIELDS)
