"""The codec of CustomerPortalCustomerUpdate.

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
    mismatch,
    new,
    object_encoder,
    plain,
    unique_id,
)
from ..models.customer_portal_customer_update import CustomerPortalCustomerUpdate

decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalCustomerUpdate")
    get = data.get
    self: Any = new(CustomerPortalCustomerUpdate)
    self.billing_name = v = get("billing_name")
    if v.__class__ is not str and (v is not None):
        self.billing_name = mismatch(v, at, "billing_name", "string")
    self.billing_address = v = get("billing_address")
    if v is not None:
        self.billing_address = decode_address_input(v, (at, "billing_address"))
    self.tax_id = v = get("tax_id")
    if v.__class__ is not str and (v is not None):
        self.tax_id = mismatch(v, at, "tax_id", "string")
    self.default_payment_method_id = v = get("default_payment_method_id")
    if v is not None:
        self.default_payment_method_id = unique_id(v, at, "default_payment_method_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "billing_name": ("billing_name", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
    "tax_id": ("tax_id", False, plain),
    "default_payment_method_id": ("default_payment_method_id", False, plain),
}

encode = object_encoder(CustomerPortalCustomerUpdate, _FIELDS)
