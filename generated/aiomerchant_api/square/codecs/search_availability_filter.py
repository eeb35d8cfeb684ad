"""The codec of SearchAvailabilityFilter.

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

from ..models.search_availability_filter import SearchAvailabilityFilter

decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_segment_filter: Decode = decode_later(__name__, "segment_filter", globals(), "decode_segment_filter")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchAvailabilityFilter")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_start_at_range, v_location_id, v_segment_filters, v_booking_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_at_range, v_location_id, v_segment_filters, v_booking_id = _values(known)
    self: Any = new(SearchAvailabilityFilter)
    self.start_at_range = decode_time_range(v_start_at_range, (at, "start_at_range"))
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    if v_segment_filters.__class__ is list:
        here = (at, "segment_filters[]")
        self.segment_filters = [decode_segment_filter(item, here) for item in v_segment_filters]
    elif v_segment_filters is None:
        self.segment_filters = None
    else:
        self.segment_filters = mismatch(v_segment_filters, at, "segment_filters", "array")
    self.booking_id = v_booking_id
    if v_booking_id.__class__ is not str and v_booking_id is not None:
        self.booking_id = mismatch(v_booking_id, at, "booking_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at_range": ("start_at_range", False, encode_later(__name__, "time_range")),
    "location_id": ("location_id", False, refuse_float),
    "segment_filters": ("segment_filters", False, encode_list_of(encode_later(__name__, "segment_filter"))),
    "booking_id": ("booking_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchAvailabilityFilter, _FIELDS)
