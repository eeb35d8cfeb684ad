"""The codec of SearchLoyaltyEventsRequest.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.search_loyalty_events_request import SearchLoyaltyEventsRequest

decode_loyalty_event_query: Decode = decode_later(
    __name__, "loyalty_event_query", globals(), "decode_loyalty_event_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchLoyaltyEventsRequest")
    get = data.get
    self: Any = new(SearchLoyaltyEventsRequest)
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_loyalty_event_query(v, (at, "query"))
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "query": ("query", False, encode_later(__name__, "loyalty_event_query")),
    "limit": ("limit", False, refuse_float),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(SearchLoyaltyEventsRequest, _FIELDS)
