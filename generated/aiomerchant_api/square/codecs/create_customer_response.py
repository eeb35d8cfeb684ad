"""The codec of CreateCustomerResponse.

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
)
from ..models.create_customer_response import CreateCustomerResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerResponse")
    get = data.get
    self: Any = new(CreateCustomerResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.customer = v = get("customer")
    if v is not None or "customer" in data:
        self.customer = decode_customer(v, (at, "customer"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "customer": ("customer", False, encode_later(__name__, "customer")),
}

encode = object_encoder(CreateCustomerResponse, _FIELDS)
