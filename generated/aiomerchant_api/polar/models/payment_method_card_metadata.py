"""PaymentMethodCardMetadata. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, MetadataModel, Nullable, model


@model
class PaymentMethodCardMetadata(MetadataModel):
    """Which card is saved.

    Attributes:
        brand: The card's brand, such as visa.
        last4: The last four digits of its number.
        exp_month: Month of expiry, 1 to 12.
        exp_year: Year of expiry, four digits.
        wallet: The wallet that it comes from, such as apple_pay.
    """

    brand: str
    last4: str
    exp_month: int
    exp_year: int
    wallet: Nullable[str] = ABSENT
