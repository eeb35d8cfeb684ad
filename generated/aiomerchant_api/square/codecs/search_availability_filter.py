"""The codec of SearchAvailabilityFilter.

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
from ..models.search_availability_filter import SearchAvailabilityFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_segment_filter: Decode = decode_later(__name__, "segment_filter", globals(), "decode_segment_filter")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchAvailabilityFilter")
    get = data.get
    self: Any = new(SearchAvailabilityFilter)
    self.start_at_range = decode_time_range(get("start_at_range"), (at, "start_at_range"))
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.segment_filters = v = get("segment_filters")
    if v.__class__ is list:
        here = (at, "segment_filters[]")
        self.segment_filters = [decode_segment_filter(i, here) for i in v]
    elif v is not None:
        self.segment_filters = mismatch(v, at, "segment_filters", "array")
    self.booking_id = v = get("booking_id")
    if v.__class__ is not str and (v is not None):
        self.booking_id = mismatch(v, at, "booking_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at_range": ("start_at_range", False, encode_later(__name__, "time_range")),
    "location_id": ("location_id", False, plain),
    "segment_filters": ("segment_filters", False, encode_list_of(encode_later(__name__, "segment_filter"))),
    "booking_id": ("booking_id", False, plain),
}

encode = object_encoder(SearchAvailabilityFilter, _FIELDS)
