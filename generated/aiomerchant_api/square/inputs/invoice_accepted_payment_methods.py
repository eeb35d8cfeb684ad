"""A mapping given for InvoiceAcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class InvoiceAcceptedPaymentMethodsDict(TypedDict, total=False):
    """Schema `InvoiceAcceptedPaymentMethods` as a mapping by wire names."""

    card: bool | None
    square_gift_card: bool | None
    bank_account: bool | None
    buy_now_pay_later: bool | None
    cash_app_pay: bool | None
