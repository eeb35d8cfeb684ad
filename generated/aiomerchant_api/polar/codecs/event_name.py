"""The codec of EventName.

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
    whole,
)

from ..models.event_name import EventName


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventName")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_name, v_label, v_source, v_occurrences, v_first_seen, v_last_seen = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_label, v_source, v_occurrences, v_first_seen, v_last_seen = _values(known)
    self: Any = new(EventName)
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.occurrences = v_occurrences
    if v_occurrences.__class__ is not int:
        self.occurrences = mismatch(v_occurrences, at, "occurrences", "integer")
    self.first_seen = instant(v_first_seen, at, "first_seen")
    self.last_seen = instant(v_last_seen, at, "last_seen")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "label": ("label", False, refuse_float),
    "source": ("source", False, plain),
    "occurrences": ("occurrences", False, whole),
    "first_seen": ("first_seen", False, moment),
    "last_seen": ("last_seen", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventName, _FIELDS)
