"""The codec of EventMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.event_metadata import EventMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventMetadata")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_event_id, v_api_version = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_event_id, v_api_version = _values(known)
    self: Any = new(EventMetadata)
    self.event_id = v_event_id
    if v_event_id.__class__ is not str and v_event_id is not None:
        self.event_id = mismatch(v_event_id, at, "event_id", "string")
    self.api_version = v_api_version
    if v_api_version.__class__ is not str and v_api_version is not None:
        self.api_version = mismatch(v_api_version, at, "api_version", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_id": ("event_id", False, refuse_float),
    "api_version": ("api_version", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventMetadata, _FIELDS)
