"""The codec of SearchEventsRequest.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
    whole,
)

from ..models.search_events_request import SearchEventsRequest

decode_search_events_query: Decode = decode_later(
    __name__, "search_events_query", globals(), "decode_search_events_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchEventsRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_cursor, v_limit, v_query = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_cursor, v_limit, v_query = _values(known)
    self: Any = new(SearchEventsRequest)
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.limit = v_limit
    if v_limit.__class__ is not int and not (v_limit is None and "limit" not in data):
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.query = (
        None
        if v_query is None and "query" not in data
        else decode_search_events_query(v_query, (at, "query"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, refuse_float),
    "limit": ("limit", False, whole),
    "query": ("query", False, encode_later(__name__, "search_events_query")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchEventsRequest, _FIELDS)
