"""The codec of EventTypeUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.event_type_update import EventTypeUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventTypeUpdate")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_label, v_label_property_selector = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_label, v_label_property_selector = _values(known)
    self: Any = new(EventTypeUpdate)
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.label_property_selector = v_label_property_selector
    if v_label_property_selector.__class__ is not str and v_label_property_selector is not None:
        self.label_property_selector = mismatch(
            v_label_property_selector, at, "label_property_selector", "string"
        )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "label": ("label", False, refuse_float),
    "label_property_selector": ("label_property_selector", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventTypeUpdate, _FIELDS)
