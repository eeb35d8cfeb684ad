"""The codec of EventTypeWithStats.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.event_type_with_stats import EventTypeWithStats


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventTypeWithStats")
    get = data.get
    self: Any = new(EventTypeWithStats)
    self.id = v = get("id")
    if v is not None:
        self.id = unique_id(v, at, "id")
    self.created_at = v = get("created_at")
    if v is not None:
        self.created_at = instant(v, at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None:
        self.modified_at = instant(v, at, "modified_at")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.label_property_selector = v = get("label_property_selector")
    if v.__class__ is not str and (v is not None):
        self.label_property_selector = mismatch(v, at, "label_property_selector", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
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
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", False, plain),
    "name": ("name", False, plain),
    "label": ("label", False, plain),
    "label_property_selector": ("label_property_selector", False, plain),
    "organization_id": ("organization_id", False, plain),
    "source": ("source", False, plain),
    "occurrences": ("occurrences", False, refuse_float),
    "first_seen": ("first_seen", False, plain),
    "last_seen": ("last_seen", False, plain),
}

encode = object_encoder(EventTypeWithStats, _FIELDS)
