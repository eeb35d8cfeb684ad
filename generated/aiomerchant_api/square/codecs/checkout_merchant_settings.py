"""The codec of CheckoutMerchantSettings.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.checkout_merchant_settings import CheckoutMerchantSettings

decode_checkout_merchant_settings_payment_methods: Decode = decode_later(
    __name__,
    "checkout_merchant_settings_payment_methods",
    globals(),
    "decode_checkout_merchant_settings_payment_methods",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CheckoutMerchantSettings")
    get = data.get
    self: Any = new(CheckoutMerchantSettings)
    self.payment_methods = v = get("payment_methods")
    if v is not None:
        self.payment_methods = decode_checkout_merchant_settings_payment_methods(v, (at, "payment_methods"))
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_methods": (
        "payment_methods",
        False,
        encode_later(__name__, "checkout_merchant_settings_payment_methods"),
    ),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(CheckoutMerchantSettings, _FIELDS)
