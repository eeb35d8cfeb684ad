"""The codec of Checkout.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.checkout import Checkout

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")
decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
decode_additional_recipient: Decode = decode_later(
    __name__, "additional_recipient", globals(), "decode_additional_recipient"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Checkout")
    get = data.get
    self: Any = new(Checkout)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.checkout_page_url = v = get("checkout_page_url")
    if v.__class__ is not str and (v is not None):
        self.checkout_page_url = mismatch(v, at, "checkout_page_url", "string")
    self.ask_for_shipping_address = v = get("ask_for_shipping_address")
    if v.__class__ is not bool and (v is not None):
        self.ask_for_shipping_address = mismatch(v, at, "ask_for_shipping_address", "boolean")
    self.merchant_support_email = v = get("merchant_support_email")
    if v.__class__ is not str and (v is not None):
        self.merchant_support_email = mismatch(v, at, "merchant_support_email", "string")
    self.pre_populate_buyer_email = v = get("pre_populate_buyer_email")
    if v.__class__ is not str and (v is not None):
        self.pre_populate_buyer_email = mismatch(v, at, "pre_populate_buyer_email", "string")
    self.pre_populate_shipping_address = v = get("pre_populate_shipping_address")
    if v is not None:
        self.pre_populate_shipping_address = decode_address(v, (at, "pre_populate_shipping_address"))
    self.redirect_url = v = get("redirect_url")
    if v.__class__ is not str and (v is not None):
        self.redirect_url = mismatch(v, at, "redirect_url", "string")
    self.order = v = get("order")
    if v is not None:
        self.order = decode_order(v, (at, "order"))
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.additional_recipients = v = get("additional_recipients")
    if v.__class__ is list:
        here = (at, "additional_recipients[]")
        self.additional_recipients = [decode_additional_recipient(i, here) for i in v]
    elif v is not None:
        self.additional_recipients = mismatch(v, at, "additional_recipients", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "checkout_page_url": ("checkout_page_url", False, plain),
    "ask_for_shipping_address": ("ask_for_shipping_address", False, plain),
    "merchant_support_email": ("merchant_support_email", False, plain),
    "pre_populate_buyer_email": ("pre_populate_buyer_email", False, plain),
    "pre_populate_shipping_address": (
        "pre_populate_shipping_address",
        False,
        encode_later(__name__, "address"),
    ),
    "redirect_url": ("redirect_url", False, plain),
    "order": ("order", False, encode_later(__name__, "order")),
    "created_at": ("created_at", False, plain),
    "additional_recipients": (
        "additional_recipients",
        False,
        encode_list_of(encode_later(__name__, "additional_recipient")),
    ),
}

encode = object_encoder(Checkout, _FIELDS)
