"""The codec of EventsIngestResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.events_ingest_response import EventsIngestResponse


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventsIngestResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_inserted, v_duplicates = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_inserted, v_duplicates = _values(known)
    self: Any = new(EventsIngestResponse)
    self.inserted = v_inserted
    if v_inserted.__class__ is not int:
        self.inserted = mismatch(v_inserted, at, "inserted", "integer")
    self.duplicates = v_duplicates
    if v_duplicates.__class__ is not int and not (v_duplicates is None and "duplicates" not in data):
        self.duplicates = mismatch(v_duplicates, at, "duplicates", "integer")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "inserted": ("inserted", False, whole),
    "duplicates": ("duplicates", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventsIngestResponse, _FIELDS)
