"""The model RefundUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.payment_refund import PaymentRefund


@define(kw_only=True, eq=False, repr=False)
class RefundUpdatedEventObject(Model):
    """Schema `RefundUpdatedEventObject`."""

    refund: PaymentRefund | None = None
