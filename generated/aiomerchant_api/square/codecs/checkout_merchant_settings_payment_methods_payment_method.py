"""The codec of CheckoutMerchantSettingsPaymentMethodsPaymentMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.checkout_merchant_settings_payment_methods_payment_method import (
    CheckoutMerchantSettingsPaymentMethodsPaymentMethod,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutMerchantSettingsPaymentMethodsPaymentMethod")
    get = data.get
    self: Any = new(CheckoutMerchantSettingsPaymentMethodsPaymentMethod)
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "enabled": ("enabled", False, plain),
}

encode = object_encoder(CheckoutMerchantSettingsPaymentMethodsPaymentMethod, _FIELDS)
