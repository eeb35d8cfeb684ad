"""The model AcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class AcceptedPaymentMethods(Model):
    """Wallets that a checkout page offers.

    Attributes:
        apple_pay: Offer Apple Pay.
        google_pay: Offer Google Pay.
        cash_app_pay: Offer Cash App Pay.
        afterpay_clearpay: Offer Afterpay or Clearpay.
    """

    apple_pay: bool | None = None
    google_pay: bool | None = None
    cash_app_pay: bool | None = None
    afterpay_clearpay: bool | None = None
