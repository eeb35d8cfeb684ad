"""The codec of CustomerCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.customer_created_event_object import CustomerCreatedEventObject

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
decode_customer_created_event_event_context: Decode = decode_later(
    __name__, "customer_created_event_event_context", globals(), "decode_customer_created_event_event_context"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCreatedEventObject")
    get = data.get
    self: Any = new(CustomerCreatedEventObject)
    self.customer = v = get("customer")
    if v is not None:
        self.customer = decode_customer(v, (at, "customer"))
    self.event_context = v = get("event_context")
    if v is not None:
        self.event_context = decode_customer_created_event_event_context(v, (at, "event_context"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer": ("customer", False, encode_later(__name__, "customer")),
    "event_context": ("event_context", False, encode_later(__name__, "customer_created_event_event_context")),
}

encode = object_encoder(CustomerCreatedEventObject, _FIELDS)
