"""The model InvoiceAcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class InvoiceAcceptedPaymentMethods(Model):
    """Schema `InvoiceAcceptedPaymentMethods`."""

    card: bool | None = None
    square_gift_card: bool | None = None
    bank_account: bool | None = None
    buy_now_pay_later: bool | None = None
    cash_app_pay: bool | None = None
