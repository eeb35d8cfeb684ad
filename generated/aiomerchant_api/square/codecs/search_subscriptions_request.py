"""The codec of SearchSubscriptionsRequest.

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
from ..models.search_subscriptions_request import SearchSubscriptionsRequest

decode_search_subscriptions_query: Decode = decode_later(
    __name__, "search_subscriptions_query", globals(), "decode_search_subscriptions_query"
)
_include = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchSubscriptionsRequest")
    get = data.get
    self: Any = new(SearchSubscriptionsRequest)
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_search_subscriptions_query(v, (at, "query"))
    self.include = v = get("include")
    if v is not None or "include" in data:
        self.include = _include(v, at, "include")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, plain),
    "limit": ("limit", False, refuse_float),
    "query": ("query", False, encode_later(__name__, "search_subscriptions_query")),
    "include": ("include", False, plain),
}

encode = object_encoder(SearchSubscriptionsRequest, _FIELDS)
