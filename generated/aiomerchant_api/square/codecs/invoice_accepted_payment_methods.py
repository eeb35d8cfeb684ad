"""The codec of InvoiceAcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.invoice_accepted_payment_methods import InvoiceAcceptedPaymentMethods


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceAcceptedPaymentMethods")
    get = data.get
    self: Any = new(InvoiceAcceptedPaymentMethods)
    self.card = v = get("card")
    if v.__class__ is not bool and (v is not None):
        self.card = mismatch(v, at, "card", "boolean")
    self.square_gift_card = v = get("square_gift_card")
    if v.__class__ is not bool and (v is not None):
        self.square_gift_card = mismatch(v, at, "square_gift_card", "boolean")
    self.bank_account = v = get("bank_account")
    if v.__class__ is not bool and (v is not None):
        self.bank_account = mismatch(v, at, "bank_account", "boolean")
    self.buy_now_pay_later = v = get("buy_now_pay_later")
    if v.__class__ is not bool and (v is not None):
        self.buy_now_pay_later = mismatch(v, at, "buy_now_pay_later", "boolean")
    self.cash_app_pay = v = get("cash_app_pay")
    if v.__class__ is not bool and (v is not None):
        self.cash_app_pay = mismatch(v, at, "cash_app_pay", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, plain),
    "square_gift_card": ("square_gift_card", False, plain),
    "bank_account": ("bank_account", False, plain),
    "buy_now_pay_later": ("buy_now_pay_later", False, plain),
    "cash_app_pay": ("cash_app_pay", False, plain),
}

encode = object_encoder(InvoiceAcceptedPaymentMethods, _FIELDS)
