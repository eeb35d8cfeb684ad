"""The codec of CreateCustomerCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_customer_card_request import CreateCustomerCardRequest

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerCardRequest")
    get = data.get
    self: Any = new(CreateCustomerCardRequest)
    self.card_nonce = v = get("card_nonce")
    if v.__class__ is not str:
        self.card_nonce = mismatch(v, at, "card_nonce", "string")
    self.billing_address = v = get("billing_address")
    if v is not None or "billing_address" in data:
        self.billing_address = decode_address(v, (at, "billing_address"))
    self.cardholder_name = v = get("cardholder_name")
    if v.__class__ is not str and (v is not None or "cardholder_name" in data):
        self.cardholder_name = mismatch(v, at, "cardholder_name", "string")
    self.verification_token = v = get("verification_token")
    if v.__class__ is not str and (v is not None or "verification_token" in data):
        self.verification_token = mismatch(v, at, "verification_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card_nonce": ("card_nonce", False, plain),
    "billing_address": ("billing_address", False, encode_later(__name__, "address")),
    "cardholder_name": ("cardholder_name", False, plain),
    "verification_token": ("verification_token", False, plain),
}

encode = object_encoder(CreateCustomerCardRequest, _FIELDS)
