"""The codec of CheckoutOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    refuse_float,
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
    known = data if len(data) == 11 else _NOTHING | data
    try:
        (
            v_allow_tipping,
            v_custom_fields,
            v_subscription_plan_id,
            v_redirect_url,
            v_merchant_support_email,
            v_ask_for_shipping_address,
            v_accepted_payment_methods,
            v_app_fee_money,
            v_shipping_fee,
            v_enable_coupon,
            v_enable_loyalty,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_allow_tipping,
            v_custom_fields,
            v_subscription_plan_id,
            v_redirect_url,
            v_merchant_support_email,
            v_ask_for_shipping_address,
            v_accepted_payment_methods,
            v_app_fee_money,
            v_shipping_fee,
            v_enable_coupon,
            v_enable_loyalty,
        ) = _values(known)
    self: Any = new(CheckoutOptions)
    self.allow_tipping = v_allow_tipping
    if v_allow_tipping.__class__ is not bool and v_allow_tipping is not None:
        self.allow_tipping = mismatch(v_allow_tipping, at, "allow_tipping", "boolean")
    if v_custom_fields.__class__ is list:
        here = (at, "custom_fields[]")
        self.custom_fields = [decode_custom_field(item, here) for item in v_custom_fields]
    elif v_custom_fields is None:
        self.custom_fields = None
    else:
        self.custom_fields = mismatch(v_custom_fields, at, "custom_fields", "array")
    self.subscription_plan_id = v_subscription_plan_id
    if v_subscription_plan_id.__class__ is not str and v_subscription_plan_id is not None:
        self.subscription_plan_id = mismatch(v_subscription_plan_id, at, "subscription_plan_id", "string")
    self.redirect_url = v_redirect_url
    if v_redirect_url.__class__ is not str and v_redirect_url is not None:
        self.redirect_url = mismatch(v_redirect_url, at, "redirect_url", "string")
    self.merchant_support_email = v_merchant_support_email
    if v_merchant_support_email.__class__ is not str and v_merchant_support_email is not None:
        self.merchant_support_email = mismatch(
            v_merchant_support_email, at, "merchant_support_email", "string"
        )
    self.ask_for_shipping_address = v_ask_for_shipping_address
    if v_ask_for_shipping_address.__class__ is not bool and v_ask_for_shipping_address is not None:
        self.ask_for_shipping_address = mismatch(
            v_ask_for_shipping_address, at, "ask_for_shipping_address", "boolean"
        )
    self.accepted_payment_methods = (
        None
        if v_accepted_payment_methods is None
        else decode_accepted_payment_methods(v_accepted_payment_methods, (at, "accepted_payment_methods"))
    )
    self.app_fee_money = (
        None if v_app_fee_money is None else decode_money(v_app_fee_money, (at, "app_fee_money"))
    )
    self.shipping_fee = (
        None if v_shipping_fee is None else decode_shipping_fee(v_shipping_fee, (at, "shipping_fee"))
    )
    self.enable_coupon = v_enable_coupon
    if v_enable_coupon.__class__ is not bool and v_enable_coupon is not None:
        self.enable_coupon = mismatch(v_enable_coupon, at, "enable_coupon", "boolean")
    self.enable_loyalty = v_enable_loyalty
    if v_enable_loyalty.__class__ is not bool and v_enable_loyalty is not None:
        self.enable_loyalty = mismatch(v_enable_loyalty, at, "enable_loyalty", "boolean")
    self._extra = None if len(known) == 11 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_tipping": ("allow_tipping", False, plain),
    "custom_fields": ("custom_fields", False, encode_list_of(encode_later(__name__, "custom_field"))),
    "subscription_plan_id": ("subscription_plan_id", False, refuse_float),
    "redirect_url": ("redirect_url", False, refuse_float),
    "merchant_support_email": ("merchant_support_email", False, refuse_float),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutOptions, _FIELDS)
