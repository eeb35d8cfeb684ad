"""The codec of SearchCustomersRequest.

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
from ..models.search_customers_request import SearchCustomersRequest

decode_customer_query: Decode = decode_later(__name__, "customer_query", globals(), "decode_customer_query")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCustomersRequest")
    get = data.get
    self: Any = new(SearchCustomersRequest)
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_customer_query(v, (at, "query"))
    self.count = v = get("count")
    if v.__class__ is not bool and (v is not None or "count" in data):
        self.count = mismatch(v, at, "count", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "cursor": ("cursor", False, plain),
    "limit": ("limit", False, refuse_float),
    "query": ("query", False, encode_later(__name__, "customer_query")),
    "count": ("count", False, plain),
}

encode = object_encoder(SearchCustomersRequest, _FIELDS)
