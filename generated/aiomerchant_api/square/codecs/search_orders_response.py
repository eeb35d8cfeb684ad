"""The codec of SearchOrdersResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.search_orders_response import SearchOrdersResponse

decode_order_entry: Decode = decode_later(__name__, "order_entry", globals(), "decode_order_entry")
decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersResponse")
    get = data.get
    self: Any = new(SearchOrdersResponse)
    self.order_entries = v = get("order_entries")
    if v.__class__ is list:
        here = (at, "order_entries[]")
        self.order_entries = [decode_order_entry(i, here) for i in v]
    elif v is not None or "order_entries" in data:
        self.order_entries = mismatch(v, at, "order_entries", "array")
    self.orders = v = get("orders")
    if v.__class__ is list:
        here = (at, "orders[]")
        self.orders = [decode_order(i, here) for i in v]
    elif v is not None or "orders" in data:
        self.orders = mismatch(v, at, "orders", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_entries": ("order_entries", False, encode_list_of(encode_later(__name__, "order_entry"))),
    "orders": ("orders", False, encode_list_of(encode_later(__name__, "order"))),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(SearchOrdersResponse, _FIELDS)
