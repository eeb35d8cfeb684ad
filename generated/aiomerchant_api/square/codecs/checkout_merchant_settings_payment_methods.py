"""The codec of CheckoutMerchantSettingsPaymentMethods.

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
    mismatch,
    new,
    object_encoder,
)

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
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_apple_pay, v_google_pay, v_cash_app, v_afterpay_clearpay = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_apple_pay, v_google_pay, v_cash_app, v_afterpay_clearpay = _values(known)
    self: Any = new(CheckoutMerchantSettingsPaymentMethods)
    self.apple_pay = (
        None
        if v_apple_pay is None
        else decode_checkout_merchant_settings_payment_methods_payment_method(v_apple_pay, (at, "apple_pay"))
    )
    self.google_pay = (
        None
        if v_google_pay is None
        else decode_checkout_merchant_settings_payment_methods_payment_method(
            v_google_pay, (at, "google_pay")
        )
    )
    self.cash_app = (
        None
        if v_cash_app is None
        else decode_checkout_merchant_settings_payment_methods_payment_method(v_cash_app, (at, "cash_app"))
    )
    self.afterpay_clearpay = (
        None
        if v_afterpay_clearpay is None
        else decode_checkout_merchant_settings_payment_methods_afterpay_clearpay(
            v_afterpay_clearpay, (at, "afterpay_clearpay")
        )
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutMerchantSettingsPaymentMethods, _FIELDS)
