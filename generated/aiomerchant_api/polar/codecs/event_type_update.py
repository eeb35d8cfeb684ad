"""The codec of EventTypeUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.event_type_update import EventTypeUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventTypeUpdate")
    get = data.get
    self: Any = new(EventTypeUpdate)
    self.label = v = get("label")
    if v.__class__ is not str:
        self.label = mismatch(v, at, "label", "string")
    self.label_property_selector = v = get("label_property_selector")
    if v.__class__ is not str and (v is not None):
        self.label_property_selector = mismatch(v, at, "label_property_selector", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "label": ("label", False, plain),
    "label_property_selector": ("label_property_selector", False, plain),
}

encode = object_encoder(EventTypeUpdate, _FIELDS)
