"""The codec of SearchEventsFilter.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.search_events_filter import SearchEventsFilter

_decode_event_types = list_of(string)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchEventsFilter")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_event_types, v_merchant_ids, v_location_ids, v_created_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_event_types, v_merchant_ids, v_location_ids, v_created_at = _values(known)
    self: Any = new(SearchEventsFilter)
    self.event_types = (
        None if v_event_types is None else _decode_event_types(v_event_types, at, "event_types")
    )
    self.merchant_ids = (
        None if v_merchant_ids is None else _decode_event_types(v_merchant_ids, at, "merchant_ids")
    )
    self.location_ids = (
        None if v_location_ids is None else _decode_event_types(v_location_ids, at, "location_ids")
    )
    self.created_at = (
        None
        if v_created_at is None and "created_at" not in data
        else decode_time_range(v_created_at, (at, "created_at"))
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event_types": ("event_types", False, encode_list_of(refuse_float)),
    "merchant_ids": ("merchant_ids", False, encode_list_of(refuse_float)),
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "created_at": ("created_at", False, encode_later(__name__, "time_range")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchEventsFilter, _FIELDS)
