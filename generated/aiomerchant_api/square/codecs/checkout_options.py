"""The codec of CheckoutOptions.

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
from ..models.checkout_options import CheckoutOptions

decode_custom_field: Decode = decode_later(__name__, "custom_field", globals(), "decode_custom_field")
decode_accepted_payment_methods: Decode = decode_later(
    __name__, "accepted_payment_methods", globals(), "decode_accepted_payment_methods"
)
decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_shipping_fee: Decode = decode_later(__name__, "shipping_fee", globals(), "decode_shipping_fee")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutOptions")
    get = data.get
    self: Any = new(CheckoutOptions)
    self.allow_tipping = v = get("allow_tipping")
    if v.__class__ is not bool and (v is not None):
        self.allow_tipping = mismatch(v, at, "allow_tipping", "boolean")
    self.custom_fields = v = get("custom_fields")
    if v.__class__ is list:
        here = (at, "custom_fields[]")
        self.custom_fields = [decode_custom_field(i, here) for i in v]
    elif v is not None:
        self.custom_fields = mismatch(v, at, "custom_fields", "array")
    self.subscription_plan_id = v = get("subscription_plan_id")
    if v.__class__ is not str and (v is not None):
        self.subscription_plan_id = mismatch(v, at, "subscription_plan_id", "string")
    self.redirect_url = v = get("redirect_url")
    if v.__class__ is not str and (v is not None):
        self.redirect_url = mismatch(v, at, "redirect_url", "string")
    self.merchant_support_email = v = get("merchant_support_email")
    if v.__class__ is not str and (v is not None):
        self.merchant_support_email = mismatch(v, at, "merchant_support_email", "string")
    self.ask_for_shipping_address = v = get("ask_for_shipping_address")
    if v.__class__ is not bool and (v is not None):
        self.ask_for_shipping_address = mismatch(v, at, "ask_for_shipping_address", "boolean")
    self.accepted_payment_methods = v = get("accepted_payment_methods")
    if v is not None:
        self.accepted_payment_methods = decode_accepted_payment_methods(v, (at, "accepted_payment_methods"))
    self.app_fee_money = v = get("app_fee_money")
    if v is not None:
        self.app_fee_money = decode_money(v, (at, "app_fee_money"))
    self.shipping_fee = v = get("shipping_fee")
    if v is not None:
        self.shipping_fee = decode_shipping_fee(v, (at, "shipping_fee"))
    self.enable_coupon = v = get("enable_coupon")
    if v.__class__ is not bool and (v is not None):
        self.enable_coupon = mismatch(v, at, "enable_coupon", "boolean")
    self.enable_loyalty = v = get("enable_loyalty")
    if v.__class__ is not bool and (v is not None):
        self.enable_loyalty = mismatch(v, at, "enable_loyalty", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_tipping": ("allow_tipping", False, plain),
    "custom_fields": ("custom_fields", False, encode_list_of(encode_later(__name__, "custom_field"))),
    "subscription_plan_id": ("subscription_plan_id", False, plain),
    "redirect_url": ("redirect_url", False, plain),
    "merchant_support_email": ("merchant_support_email", False, plain),
    "ask_for_shipping_address": ("ask_for_shipping_address", False, plain),
    "accepted_payment_methods": (
        "accepted_payment_methods",
        False,
        encode_later(__name__, "accepted_payment_methods"),
    ),
    "app_fee_money": ("app_fee_money", False, encode_later(__name__, "money")),
    "shipping_fee": ("shipping_fee", False, encode_later(__name__, "shipping_fee")),
    "enable_coupon": ("enable_coupon", False, plain),
    "enable_loyalty": ("enable_loyalty", False, plain),
}

encode = object_encoder(CheckoutOptions, _FIELDS)
