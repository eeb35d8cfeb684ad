"""The codec of AcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.accepted_payment_methods import AcceptedPaymentMethods


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AcceptedPaymentMethods")
    get = data.get
    self: Any = new(AcceptedPaymentMethods)
    self.apple_pay = v = get("apple_pay")
    if v.__class__ is not bool and (v is not None):
        self.apple_pay = mismatch(v, at, "apple_pay", "boolean")
    self.google_pay = v = get("google_pay")
    if v.__class__ is not bool and (v is not None):
        self.google_pay = mismatch(v, at, "google_pay", "boolean")
    self.cash_app_pay = v = get("cash_app_pay")
    if v.__class__ is not bool and (v is not None):
        self.cash_app_pay = mismatch(v, at, "cash_app_pay", "boolean")
    self.afterpay_clearpay = v = get("afterpay_clearpay")
    if v.__class__ is not bool and (v is not None):
        self.afterpay_clearpay = mismatch(v, at, "afterpay_clearpay", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "apple_pay": ("apple_pay", False, plain),
    "google_pay": ("google_pay", False, plain),
    "cash_app_pay": ("cash_app_pay", False, plain),
    "afterpay_clearpay": ("afterpay_clearpay", False, plain),
}

encode = object_encoder(AcceptedPaymentMethods, _FIELDS)
