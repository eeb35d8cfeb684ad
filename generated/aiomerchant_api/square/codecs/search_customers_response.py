"""The codec of SearchCustomersResponse.

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
    whole,
)

from ..models.search_customers_response import SearchCustomersResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCustomersResponse")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_errors, v_customers, v_cursor, v_count = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_customers, v_cursor, v_count = _values(known)
    self: Any = new(SearchCustomersResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_customers.__class__ is list:
        here = (at, "customers[]")
        self.customers = [decode_customer(item, here) for item in v_customers]
    elif v_customers is None and "customers" not in data:
        self.customers = None
    else:
        self.customers = mismatch(v_customers, at, "customers", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.count = v_count
    if v_count.__class__ is not int and not (v_count is None and "count" not in data):
        self.count = mismatch(v_count, at, "count", "integer")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "customers": ("customers", False, encode_list_of(encode_later(__name__, "customer"))),
    "cursor": ("cursor", False, refuse_float),
    "count": ("count", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchCustomersResponse, _FIELDS)
