"""The codec of EventTypeMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.event_type_metadata import EventTypeMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventTypeMetadata")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_event_type, v_api_version_introduced, v_release_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_event_type, v_api_version_introduced, v_release_status = _values(known)
    self: Any = new(EventTypeMetadata)
    self.event_type = v_event_type
    if v_event_type.__class__ is not str and not (v_event_type is None and "event_type" not in data):
        self.event_type = mismatch(v_event_type, at, "event_type", "string")
    self.api_version_introduced = v_api_version_introduced
    if v_api_version_introduced.__class__ is not str and not (
        v_api_version_introduced is None and "api_version_introduced" not in data
    ):
        self.api_version_introduced = mismatch(
            v_api_version_introduced, at, "api_version_introduced", "string"
        )
    self.release_status = v_release_status
    if v_release_status.__class__ is not str and not (
        v_release_status is None and "release_status" not in data
    ):
        self.release_status = mismatch(v_release_status, at, "release_status", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_type": ("event_type", False, refuse_float),
    "api_version_introduced": ("api_version_introduced", False, refuse_float),
    "release_status": ("release_status", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventTypeMetadata, _FIELDS)
