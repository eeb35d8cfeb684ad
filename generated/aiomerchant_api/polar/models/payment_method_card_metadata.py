"""The model PaymentMethodCardMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodCardMetadata(Model):
    """Schema `PaymentMethodCardMetadata`."""

    brand: str
    last4: str
    exp_month: int
    exp_year: int
    wallet: str | None = None
