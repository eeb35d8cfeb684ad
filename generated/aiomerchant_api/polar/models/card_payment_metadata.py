"""The model CardPaymentMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CardPaymentMetadata(Model):
    """Which card was charged.

    Attributes:
        brand: The card's brand, such as visa.
        last4: The last four digits of its number.
    """

    brand: str
    last4: str
