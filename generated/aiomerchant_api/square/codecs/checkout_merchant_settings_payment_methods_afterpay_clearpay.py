"""The codec of CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay.

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
    plain,
)

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_order_eligibility_range, v_item_eligibility_range, v_enabled = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_eligibility_range, v_item_eligibility_range, v_enabled = _values(known)
    self: Any = new(CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay)
    self.order_eligibility_range = (
        None
        if v_order_eligibility_range is None
        else decode_checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range(
            v_order_eligibility_range, (at, "order_eligibility_range")
        )
    )
    self.item_eligibility_range = (
        None
        if v_item_eligibility_range is None
        else decode_checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range(
            v_item_eligibility_range, (at, "item_eligibility_range")
        )
    )
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and not (v_enabled is None and "enabled" not in data):
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay, _FIELDS)
