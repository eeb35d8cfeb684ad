"""The codec of CreateCheckoutRequest.

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
)
from ..models.create_checkout_request import CreateCheckoutRequest

decode_create_order_request: Decode = decode_later(
    __name__, "create_order_request", globals(), "decode_create_order_request"
)
decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_charge_request_additional_recipient: Decode = decode_later(
    __name__, "charge_request_additional_recipient", globals(), "decode_charge_request_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCheckoutRequest")
    get = data.get
    self: Any = new(CreateCheckoutRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.order = decode_create_order_request(get("order"), (at, "order"))
    self.ask_for_shipping_address = v = get("ask_for_shipping_address")
    if v.__class__ is not bool and (v is not None or "ask_for_shipping_address" in data):
        self.ask_for_shipping_address = mismatch(v, at, "ask_for_shipping_address", "boolean")
    self.merchant_support_email = v = get("merchant_support_email")
    if v.__class__ is not str and (v is not None or "merchant_support_email" in data):
        self.merchant_support_email = mismatch(v, at, "merchant_support_email", "string")
    self.pre_populate_buyer_email = v = get("pre_populate_buyer_email")
    if v.__class__ is not str and (v is not None or "pre_populate_buyer_email" in data):
        self.pre_populate_buyer_email = mismatch(v, at, "pre_populate_buyer_email", "string")
    self.pre_populate_shipping_address = v = get("pre_populate_shipping_address")
    if v is not None or "pre_populate_shipping_address" in data:
        self.pre_populate_shipping_address = decode_address(v, (at, "pre_populate_shipping_address"))
    self.redirect_url = v = get("redirect_url")
    if v.__class__ is not str and (v is not None or "redirect_url" in data):
        self.redirect_url = mismatch(v, at, "redirect_url", "string")
    self.additional_recipients = v = get("additional_recipients")
    if v.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [decode_charge_request_additional_recipient(i, here) for i in v]
    elif v is not None or "additional_recipients" in data:
        self.additional_recipients = mismatch(v, at, "additional_recipients", "array")
    self.note = v = get("note")
    if v.__class__ is not str and (v is not None or "note" in data):
        self.note = mismatch(v, at, "note", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "order": ("order", False, encode_later(__name__, "create_order_request")),
    "ask_for_shipping_address": ("ask_for_shipping_address", False, plain),
    "merchant_support_email": ("merchant_support_email", False, plain),
    "pre_populate_buyer_email": ("pre_populate_buyer_email", False, plain),
    "pre_populate_shipping_address": (
        "pre_populate_shipping_address",
        False,
        encode_later(__name__, "address"),
    ),
    "redirect_url": ("redirect_url", False, plain),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "charge_request_additional_recipient")),
    ),
    "note": ("note", False, plain),
}

encode = object_encoder(CreateCheckoutRequest, _FIELDS)
