"""The codec of CheckoutMerchantSettingsPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.checkout_merchant_settings_payment_methods import CheckoutMerchantSettingsPaymentMethods

decode_checkout_merchant_settings_payment_methods_payment_method: Decode = decode_later(
    __name__,
    "checkout_merchant_settings_payment_methods_payment_method",
    globals(),
    "decode_checkout_merchant_settings_payment_methods_payment_method",
)
decode_checkout_merchant_settings_payment_methods_afterpay_clearpay: Decode = decode_later(
    __name__,
    "checkout_merchant_settings_payment_methods_afterpay_clearpay",
    globals(),
    "decode_checkout_merchant_settings_payment_methods_afterpay_clearpay",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutMerchantSettingsPaymentMethods")
    get = data.get
    self: Any = new(CheckoutMerchantSettingsPaymentMethods)
    self.apple_pay = v = get("apple_pay")
    if v is not None:
        self.apple_pay = decode_checkout_merchant_settings_payment_methods_payment_method(
            v, (at, "apple_pay")
        )
    self.google_pay = v = get("google_pay")
    if v is not None:
        self.google_pay = decode_checkout_merchant_settings_payment_methods_payment_method(
            v, (at, "google_pay")
        )
    self.cash_app = v = get("cash_app")
    if v is not None:
        self.cash_app = decode_checkout_merchant_settings_payment_methods_payment_method(v, (at, "cash_app"))
    self.afterpay_clearpay = v = get("afterpay_clearpay")
    if v is not None:
        self.afterpay_clearpay = decode_checkout_merchant_settings_payment_methods_afterpay_clearpay(
            v, (at, "afterpay_clearpay")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "apple_pay": (
        "apple_pay",
        False,
        encode_later(__name__, "checkout_merchant_settings_payment_methods_payment_method"),
    ),
    "google_pay": (
        "google_pay",
        False,
        encode_later(__name__, "checkout_merchant_settings_payment_methods_payment_method"),
    ),
    "cash_app": (
        "cash_app",
        False,
        encode_later(__name__, "checkout_merchant_settings_payment_methods_payment_method"),
    ),
    "afterpay_clearpay": (
        "afterpay_clearpay",
        False,
        encode_later(__name__, "checkout_merchant_settings_payment_methods_afterpay_clearpay"),
    ),
}

encode = object_encoder(CheckoutMerchantSettingsPaymentMethods, _FIELDS)
