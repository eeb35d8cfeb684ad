"""The model PaymentBalanceActivityTaxOnFeeDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityTaxOnFeeDetail(Model):
    """Schema `PaymentBalanceActivityTaxOnFeeDetail`."""

    payment_id: str | None = None
    tax_rate_description: str | None = None
