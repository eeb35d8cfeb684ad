"""The codec of SearchTerminalRefundsRequest.

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
from ..models.search_terminal_refunds_request import SearchTerminalRefundsRequest

decode_terminal_refund_query: Decode = decode_later(
    __name__, "terminal_refund_query", globals(), "decode_terminal_refund_query"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTerminalRefundsRequest")
    get = data.get
    self: Any = new(SearchTerminalRefundsRequest)
    self.query = v = get("query")
    if v is not None or "query" in data:
        self.query = decode_terminal_refund_query(v, (at, "query"))
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
    "query": ("query", False, encode_later(__name__, "terminal_refund_query")),
    "cursor": ("cursor", False, plain),
    "limit": ("limit", False, refuse_float),
}

encode = object_encoder(SearchTerminalRefundsRequest, _FIELDS)
