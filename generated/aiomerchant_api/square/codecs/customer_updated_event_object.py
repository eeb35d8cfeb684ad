"""The codec of CustomerUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.customer_updated_event_object import CustomerUpdatedEventObject

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdatedEventObject")
    get = data.get
    self: Any = new(CustomerUpdatedEventObject)
    self.customer = v = get("customer")
    if v is not None:
        self.customer = decode_customer(v, (at, "customer"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer": ("customer", False, encode_later(__name__, "customer")),
}

encode = object_encoder(CustomerUpdatedEventObject, _FIELDS)
