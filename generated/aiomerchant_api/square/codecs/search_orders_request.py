"""The codec of SearchOrdersRequest.

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
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.search_orders_request import SearchOrdersRequest

_decode_location_ids = list_of(string)
decode_search_orders_query: Decode = decode_later(
    __name__, "search_orders_query", globals(), "decode_search_orders_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersRequest")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_location_ids, v_cursor, v_query, v_limit, v_return_entries = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_ids, v_cursor, v_query, v_limit, v_return_entries = _values(known)
    self: Any = new(SearchOrdersRequest)
    self.location_ids = (
        None
        if v_location_ids is None and "location_ids" not in data
        else _decode_location_ids(v_location_ids, at, "location_ids")
    )
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.query = (
        None
        if v_query is None and "query" not in data
        else decode_search_orders_query(v_query, (at, "query"))
    )
    self.limit = v_limit
    if v_limit.__class__ is not int and not (v_limit is None and "limit" not in data):
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.return_entries = v_return_entries
    if v_return_entries.__class__ is not bool and not (
        v_return_entries is None and "return_entries" not in data
    ):
        self.return_entries = mismatch(v_return_entries, at, "return_entries", "boolean")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "cursor": ("cursor", False, refuse_float),
    "query": ("query", False, encode_later(__name__, "search_orders_query")),
    "limit": ("limit", False, whole),
    "return_entries": ("return_entries", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersRequest, _FIELDS)
