"""The codec of EventName.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.event_name import EventName


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventName")
    get = data.get
    self: Any = new(EventName)
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.source = v = get("source")
    if v.__class__ is not str:
        self.source = mismatch(v, at, "source", "string")
    self.occurrences = v = get("occurrences")
    if v.__class__ is not int:
        self.occurrences = mismatch(v, at, "occurrences", "integer")
    self.first_seen = instant(get("first_seen"), at, "first_seen")
    self.last_seen = instant(get("last_seen"), at, "last_seen")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "label": ("label", False, plain),
    "source": ("source", False, plain),
    "occurrences": ("occurrences", False, refuse_float),
    "first_seen": ("first_seen", False, plain),
    "last_seen": ("last_seen", False, plain),
}

encode = object_encoder(EventName, _FIELDS)
