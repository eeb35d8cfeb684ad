"""The codec of SearchEventsFilter.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.search_events_filter import SearchEventsFilter

_event_types = list_of(string)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchEventsFilter")
    get = data.get
    self: Any = new(SearchEventsFilter)
    self.event_types = v = get("event_types")
    if v is not None:
        self.event_types = _event_types(v, at, "event_types")
    self.merchant_ids = v = get("merchant_ids")
    if v is not None:
        self.merchant_ids = _event_types(v, at, "merchant_ids")
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _event_types(v, at, "location_ids")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = decode_time_range(v, (at, "created_at"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_types": ("event_types", False, plain),
    "merchant_ids": ("merchant_ids", False, plain),
    "location_ids": ("location_ids", False, plain),
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
}

encode = object_encoder(SearchEventsFilter, _FIELDS)
