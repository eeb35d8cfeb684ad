"""A mapping given for AcceptedPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class AcceptedPaymentMethodsDict(TypedDict, total=False):
    """Schema `AcceptedPaymentMethods` as a mapping by wire names."""

    apple_pay: bool | None
    google_pay: bool | None
    cash_app_pay: bool | None
    afterpay_clearpay: bool | None
