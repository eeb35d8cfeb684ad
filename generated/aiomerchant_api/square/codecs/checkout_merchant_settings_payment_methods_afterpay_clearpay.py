"""The codec of CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay import (
    CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay,
)

decode_checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range: Decode = decode_later(
    __name__,
    "checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range",
    globals(),
    "decode_checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay")
    get = data.get
    self: Any = new(CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay)
    self.order_eligibility_range = v = get("order_eligibility_range")
    if v is not None:
        self.order_eligibility_range = (
            decode_checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range(
                v, (at, "order_eligibility_range")
            )
        )
    self.item_eligibility_range = v = get("item_eligibility_range")
    if v is not None:
        self.item_eligibility_range = (
            decode_checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range(
                v, (at, "item_eligibility_range")
            )
        )
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None or "enabled" in data):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_eligibility_range": (
        "order_eligibility_range",
        False,
        encode_later(
            __name__, "checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range"
        ),
    ),
    "item_eligibility_range": (
        "item_eligibility_range",
        False,
        encode_later(
            __name__, "checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range"
        ),
    ),
    "enabled": ("enabled", False, plain),
}

encode = object_encoder(CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay, _FIELDS)
