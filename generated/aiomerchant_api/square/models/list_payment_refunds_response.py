"""ListPaymentRefundsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_refund import PaymentRefund


@model
class ListPaymentRefundsResponse(Model):
    """Schema `ListPaymentRefundsResponse`."""

    errors: list[Error] | None = None
    refunds: list[PaymentRefund] | None = None
    cursor: str | None = None
