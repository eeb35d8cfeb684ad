"""The codec of SearchEventsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.search_events_response import SearchEventsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_event: Decode = decode_later(__name__, "event", globals(), "decode_event")
decode_event_metadata: Decode = decode_later(__name__, "event_metadata", globals(), "decode_event_metadata")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchEventsResponse")
    get = data.get
    self: Any = new(SearchEventsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.events = v = get("events")
    if v.__class__ is list:
        here = (at, "events[]")
        self.events = [decode_event(i, here) for i in v]
    elif v is not None or "events" in data:
        self.events = mismatch(v, at, "events", "array")
    self.metadata = v = get("metadata")
    if v.__class__ is list:
        here = (at, "metadata[]")
        self.metadata = [decode_event_metadata(i, here) for i in v]
    elif v is not None or "metadata" in data:
        self.metadata = mismatch(v, at, "metadata", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "events": ("events", False, encode_list_of(encode_later(__name__, "event"))),
    "metadata": ("metadata", False, encode_list_of(encode_later(__name__, "event_metadata"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(SearchEventsResponse, _FIELDS)
