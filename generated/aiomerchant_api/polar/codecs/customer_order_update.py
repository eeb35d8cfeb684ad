"""The codec of CustomerOrderUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.customer_order_update import CustomerOrderUpdate

decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderUpdate")
    get = data.get
    self: Any = new(CustomerOrderUpdate)
    self.billing_name = v = get("billing_name")
    if v.__class__ is not str and (v is not None):
        self.billing_name = mismatch(v, at, "billing_name", "string")
    self.billing_address = v = get("billing_address")
    if v is not None:
        self.billing_address = decode_address_input(v, (at, "billing_address"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "billing_name": ("billing_name", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
}

encode = object_encoder(CustomerOrderUpdate, _FIELDS)
