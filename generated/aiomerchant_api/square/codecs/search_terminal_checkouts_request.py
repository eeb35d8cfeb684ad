"""The codec of SearchTerminalCheckoutsRequest.

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
from ..models.search_terminal_checkouts_request import SearchTerminalCheckoutsRequest

decode_terminal_checkout_query: Decode = decode_later(
    __name__, "terminal_checkout_query", globals(), "decode_terminal_checkout_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTerminalCheckoutsRequest")
    get = data.get
    self: Any = new(SearchTerminalCheckoutsRequest)
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_terminal_checkout_query(v, (at, "query"))
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "query": ("query", False, encode_later(__name__, "terminal_checkout_query")),
    "cursor": ("cursor", False, plain),
    "limit": ("limit", False, refuse_float),
}

encode = object_encoder(SearchTerminalCheckoutsRequest, _FIELDS)
