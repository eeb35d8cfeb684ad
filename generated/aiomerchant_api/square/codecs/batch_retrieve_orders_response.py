"""The codec of BatchRetrieveOrdersResponse.

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
)

from ..models.batch_retrieve_orders_response import BatchRetrieveOrdersResponse

decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveOrdersResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_orders, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_orders, v_errors = _values(known)
    self: Any = new(BatchRetrieveOrdersResponse)
    if v_orders.__class__ is list:
        here = (at, "orders[]")
        self.orders = [decode_order(item, here) for item in v_orders]
    elif v_orders is None and "orders" not in data:
        self.orders = None
    else:
        self.orders = mismatch(v_orders, at, "orders", "array")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "orders": ("orders", False, encode_list_of(encode_later(__name__, "order"))),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchRetrieveOrdersResponse, _FIELDS)
