"""The codec of SearchSubscriptionsRequest.

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
    whole,
)

from ..models.search_subscriptions_request import SearchSubscriptionsRequest

decode_search_subscriptions_query: Decode = decode_later(
    __name__, "search_subscriptions_query", globals(), "decode_search_subscriptions_query"
)
_decode_include = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchSubscriptionsRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_cursor, v_limit, v_query, v_include = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_cursor, v_limit, v_query, v_include = _values(known)
    self: Any = new(SearchSubscriptionsRequest)
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.limit = v_limit
    if v_limit.__class__ is not int and not (v_limit is None and "limit" not in data):
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.query = (
        None
        if v_query is None and "query" not in data
        else decode_search_subscriptions_query(v_query, (at, "query"))
    )
    self.include = (
        None if v_include is None and "include" not in data else _decode_include(v_include, at, "include")
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, refuse_float),
    "limit": ("limit", False, whole),
    "query": ("query", False, encode_later(__name__, "search_subscriptions_query")),
    "include": ("include", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchSubscriptionsRequest, _FIELDS)
