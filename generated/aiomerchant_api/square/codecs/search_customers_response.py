"""The codec of SearchCustomersResponse.

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
    refuse_float,
)
from ..models.search_customers_response import SearchCustomersResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchCustomersResponse")
    get = data.get
    self: Any = new(SearchCustomersResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.customers = v = get("customers")
    if v.__class__ is list:
        here = (at, "customers[]")
        self.customers = [decode_customer(i, here) for i in v]
    elif v is not None or "customers" in data:
        self.customers = mismatch(v, at, "customers", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.count = v = get("count")
    if v.__class__ is not int and (v is not None or "count" in data):
        self.count = mismatch(v, at, "count", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "customers": ("customers", False, encode_list_of(encode_later(__name__, "customer"))),
    "cursor": ("cursor", False, plain),
    "count": ("count", False, refuse_float),
}

encode = object_encoder(SearchCustomersResponse, _FIELDS)
