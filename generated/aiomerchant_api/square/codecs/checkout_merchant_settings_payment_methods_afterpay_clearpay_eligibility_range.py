"""The codec of CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange.

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

from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
    CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
)

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange"
        )
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_min, v_max = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_min, v_max = _values(known)
    self: Any = new(CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange)
    self.min = decode_money(v_min, (at, "min"))
    self.max = decode_money(v_max, (at, "max"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min": ("min", False, encode_later(__name__, "money")),
    "max": ("max", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange, _FIELDS)
