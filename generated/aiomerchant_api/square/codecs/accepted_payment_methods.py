"""The codec of AcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.accepted_payment_methods import AcceptedPaymentMethods


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AcceptedPaymentMethods")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_apple_pay, v_google_pay, v_cash_app_pay, v_afterpay_clearpay = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_apple_pay, v_google_pay, v_cash_app_pay, v_afterpay_clearpay = _values(known)
    self: Any = new(AcceptedPaymentMethods)
    self.apple_pay = v_apple_pay
    if v_apple_pay.__class__ is not bool and v_apple_pay is not None:
        self.apple_pay = mismatch(v_apple_pay, at, "apple_pay", "boolean")
    self.google_pay = v_google_pay
    if v_google_pay.__class__ is not bool and v_google_pay is not None:
        self.google_pay = mismatch(v_google_pay, at, "google_pay", "boolean")
    self.cash_app_pay = v_cash_app_pay
    if v_cash_app_pay.__class__ is not bool and v_cash_app_pay is not None:
        self.cash_app_pay = mismatch(v_cash_app_pay, at, "cash_app_pay", "boolean")
    self.afterpay_clearpay = v_afterpay_clearpay
    if v_afterpay_clearpay.__class__ is not bool and v_afterpay_clearpay is not None:
        self.afterpay_clearpay = mismatch(v_afterpay_clearpay, at, "afterpay_clearpay", "boolean")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "apple_pay": ("apple_pay", False, plain),
    "google_pay": ("google_pay", False, plain),
    "cash_app_pay": ("cash_app_pay", False, plain),
    "afterpay_clearpay": ("afterpay_clearpay", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AcceptedPaymentMethods, _FIELDS)
