"""The model PaymentBalanceActivityThirdPartyFeeRefundDetail.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class PaymentBalanceActivityThirdPartyFeeRefundDetail(Model):
    """Schema `PaymentBalanceActivityThirdPartyFeeRefundDetail`."""

    payment_id: str | None = None
    refund_id: str | None = None
