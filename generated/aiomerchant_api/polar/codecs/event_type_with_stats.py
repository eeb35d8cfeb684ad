"""The codec of EventTypeWithStats.

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
    whole,
)

from ..models.event_type_with_stats import EventTypeWithStats


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventTypeWithStats")
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_name,
            v_label,
            v_label_property_selector,
            v_organization_id,
            v_source,
            v_occurrences,
            v_first_seen,
            v_last_seen,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_name,
            v_label,
            v_label_property_selector,
            v_organization_id,
            v_source,
            v_occurrences,
            v_first_seen,
            v_last_seen,
        ) = _values(known)
    self: Any = new(EventTypeWithStats)
    self.id = None if v_id is None else unique_id(v_id, at, "id")
    self.created_at = None if v_created_at is None else instant(v_created_at, at, "created_at")
    self.modified_at = None if v_modified_at is None else instant(v_modified_at, at, "modified_at")
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
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.occurrences = v_occurrences
    if v_occurrences.__class__ is not int:
        self.occurrences = mismatch(v_occurrences, at, "occurrences", "integer")
    self.first_seen = instant(v_first_seen, at, "first_seen")
    self.last_seen = instant(v_last_seen, at, "last_seen")
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", False, moment),
    "name": ("name", False, refuse_float),
    "label": ("label", False, refuse_float),
    "label_property_selector": ("label_property_selector", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "source": ("source", False, plain),
    "occurrences": ("occurrences", False, whole),
    "first_seen": ("first_seen", False, moment),
    "last_seen": ("last_seen", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventTypeWithStats, _FIELDS)
