"""The model InvoiceAcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class InvoiceAcceptedPaymentMethods(Model):
    """How an invoice can be paid on its web page.

    Attributes:
        card: By credit or debit card; false by default.
        square_gift_card: By Square gift card; false by default.
        bank_account: By ACH transfer; false by default.
        buy_now_pay_later: By Afterpay or Clearpay, only for a single balance; false by default.
        cash_app_pay: By Cash App, only in the US; false by default.
    """

    card: bool | None = None
    square_gift_card: bool | None = None
    bank_account: bool | None = None
    buy_now_pay_later: bool | None = None
    cash_app_pay: bool | None = None
