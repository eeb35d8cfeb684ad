"""The codec of SearchOrdersResponse.

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
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.search_orders_response import SearchOrdersResponse

decode_order_entry: Decode = decode_later(__name__, "order_entry", globals(), "decode_order_entry")
decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersResponse")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_order_entries, v_orders, v_cursor, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_entries, v_orders, v_cursor, v_errors = _values(known)
    self: Any = new(SearchOrdersResponse)
    if v_order_entries.__class__ is list:
        here = (at, "order_entries[]")
        self.order_entries = [decode_order_entry(item, here) for item in v_order_entries]
    elif v_order_entries is None and "order_entries" not in data:
        self.order_entries = None
    else:
        self.order_entries = mismatch(v_order_entries, at, "order_entries", "array")
    if v_orders.__class__ is list:
        here = (at, "orders[]")
        self.orders = [decode_order(item, here) for item in v_orders]
    elif v_orders is None and "orders" not in data:
        self.orders = None
    else:
        self.orders = mismatch(v_orders, at, "orders", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_entries": ("order_entries", False, encode_list_of(encode_later(__name__, "order_entry"))),
    "orders": ("orders", False, encode_list_of(encode_later(__name__, "order"))),
    "cursor": ("cursor", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersResponse, _FIELDS)
