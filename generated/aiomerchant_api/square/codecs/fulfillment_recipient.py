"""The codec of FulfillmentRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.fulfillment_recipient import FulfillmentRecipient

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentRecipient")
    get = data.get
    self: Any = new(FulfillmentRecipient)
    self.customer_id = v = get("customer_id")
    if v.__class__ is not str and (v is not None):
        self.customer_id = mismatch(v, at, "customer_id", "string")
    self.display_name = v = get("display_name")
    if v.__class__ is not str and (v is not None):
        self.display_name = mismatch(v, at, "display_name", "string")
    self.email_address = v = get("email_address")
    if v.__class__ is not str and (v is not None):
        self.email_address = mismatch(v, at, "email_address", "string")
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.address = v = get("address")
    if v is not None:
        self.address = decode_address(v, (at, "address"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, plain),
    "display_name": ("display_name", False, plain),
    "email_address": ("email_address", False, plain),
    "phone_number": ("phone_number", False, plain),
    "address": ("address", False, encode_later(__name__, "address")),
}

encode = object_encoder(FulfillmentRecipient, _FIELDS)
