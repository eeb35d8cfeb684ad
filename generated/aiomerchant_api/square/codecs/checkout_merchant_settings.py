"""The codec of CheckoutMerchantSettings.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
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
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_payment_methods, v_updated_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_methods, v_updated_at = _values(known)
    self: Any = new(CheckoutMerchantSettings)
    self.payment_methods = (
        None
        if v_payment_methods is None
        else decode_checkout_merchant_settings_payment_methods(v_payment_methods, (at, "payment_methods"))
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_methods": (
        "payment_methods",
        False,
        encode_later(__name__, "checkout_merchant_settings_payment_methods"),
    ),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutMerchantSettings, _FIELDS)
