"""The codec of InvoiceAcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.invoice_accepted_payment_methods import InvoiceAcceptedPaymentMethods


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceAcceptedPaymentMethods")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_card, v_square_gift_card, v_bank_account, v_buy_now_pay_later, v_cash_app_pay = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_card, v_square_gift_card, v_bank_account, v_buy_now_pay_later, v_cash_app_pay = _values(known)
    self: Any = new(InvoiceAcceptedPaymentMethods)
    self.card = v_card
    if v_card.__class__ is not bool and v_card is not None:
        self.card = mismatch(v_card, at, "card", "boolean")
    self.square_gift_card = v_square_gift_card
    if v_square_gift_card.__class__ is not bool and v_square_gift_card is not None:
        self.square_gift_card = mismatch(v_square_gift_card, at, "square_gift_card", "boolean")
    self.bank_account = v_bank_account
    if v_bank_account.__class__ is not bool and v_bank_account is not None:
        self.bank_account = mismatch(v_bank_account, at, "bank_account", "boolean")
    self.buy_now_pay_later = v_buy_now_pay_later
    if v_buy_now_pay_later.__class__ is not bool and v_buy_now_pay_later is not None:
        self.buy_now_pay_later = mismatch(v_buy_now_pay_later, at, "buy_now_pay_later", "boolean")
    self.cash_app_pay = v_cash_app_pay
    if v_cash_app_pay.__class__ is not bool and v_cash_app_pay is not None:
        self.cash_app_pay = mismatch(v_cash_app_pay, at, "cash_app_pay", "boolean")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, plain),
    "square_gift_card": ("square_gift_card", False, plain),
    "bank_account": ("bank_account", False, plain),
    "buy_now_pay_later": ("buy_now_pay_later", False, plain),
    "cash_app_pay": ("cash_app_pay", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InvoiceAcceptedPaymentMethods, _FIELDS)
