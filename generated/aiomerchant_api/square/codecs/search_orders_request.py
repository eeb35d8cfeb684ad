"""The codec of SearchOrdersRequest.

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
    refuse_float,
    string,
)
from ..models.search_orders_request import SearchOrdersRequest

_location_ids = list_of(string)
decode_search_orders_query: Decode = decode_later(
    __name__, "search_orders_query", globals(), "decode_search_orders_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersRequest")
    get = data.get
    self: Any = new(SearchOrdersRequest)
    self.location_ids = v = get("location_ids")
    if v is not None or "location_ids" in data:
        self.location_ids = _location_ids(v, at, "location_ids")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_search_orders_query(v, (at, "query"))
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.return_entries = v = get("return_entries")
    if v.__class__ is not bool and (v is not None or "return_entries" in data):
        self.return_entries = mismatch(v, at, "return_entries", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, plain),
    "cursor": ("cursor", False, plain),
    "query": ("query", False, encode_later(__name__, "search_orders_query")),
    "limit": ("limit", False, refuse_float),
    "return_entries": ("return_entries", False, plain),
}

encode = object_encoder(SearchOrdersRequest, _FIELDS)
