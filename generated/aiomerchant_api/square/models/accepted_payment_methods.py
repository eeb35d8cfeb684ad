"""The model AcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class AcceptedPaymentMethods(Model):
    """Schema `AcceptedPaymentMethods`."""

    apple_pay: bool | None = None
    google_pay: bool | None = None
    cash_app_pay: bool | None = None
    afterpay_clearpay: bool | None = None
