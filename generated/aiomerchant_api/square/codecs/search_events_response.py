"""The codec of SearchEventsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.search_events_response import SearchEventsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_event: Decode = decode_later(__name__, "event", globals(), "decode_event")
decode_event_metadata: Decode = decode_later(__name__, "event_metadata", globals(), "decode_event_metadata")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchEventsResponse")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_errors, v_events, v_metadata, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_events, v_metadata, v_cursor = _values(known)
    self: Any = new(SearchEventsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_events.__class__ is list:
        here = (at, "events[]")
        self.events = [decode_event(item, here) for item in v_events]
    elif v_events is None and "events" not in data:
        self.events = None
    else:
        self.events = mismatch(v_events, at, "events", "array")
    if v_metadata.__class__ is list:
        here = (at, "metadata[]")
        self.metadata = [decode_event_metadata(item, here) for item in v_metadata]
    elif v_metadata is None and "metadata" not in data:
        self.metadata = None
    else:
        self.metadata = mismatch(v_metadata, at, "metadata", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "events": ("events", False, encode_list_of(encode_later(__name__, "event"))),
    "metadata": ("metadata", False, encode_list_of(encode_later(__name__, "event_metadata"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchEventsResponse, _FIELDS)
