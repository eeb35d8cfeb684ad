"""The codec of EventType.

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
    unique_id,
)

from ..models.event_type import EventType


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventType")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_created_at, v_modified_at, v_id, v_name, v_label, v_label_property_selector, v_organization_id = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_created_at, v_modified_at, v_id, v_name, v_label, v_label_property_selector, v_organization_id = (
            _values(known)
        )
    self: Any = new(EventType)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.label_property_selector = v_label_property_selector
    if v_label_property_selector.__class__ is not str and v_label_property_selector is not None:
        self.label_property_selector = mismatch(
            v_label_property_selector, at, "label_property_selector", "string"
        )
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "name": ("name", False, refuse_float),
    "label": ("label", False, refuse_float),
    "label_property_selector": ("label_property_selector", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventType, _FIELDS)
